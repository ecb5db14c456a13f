using TreatyLang.Semantics;

namespace TreatyLang.Verification.Histories;

/// <summary>From one day to another, both included, a Party produces, consumes, destroys … an amount.</summary>
public sealed record FlowAmount(DateOnly First, DateOnly Last, PartySymbol Party, FlowSymbol Flow, Rational Amount);
