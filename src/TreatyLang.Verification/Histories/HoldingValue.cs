using TreatyLang.Semantics;

namespace TreatyLang.Verification.Histories;

/// <summary>From a day on, a Party holds an amount.</summary>
public sealed record HoldingValue(DateOnly From, PartySymbol Party, HoldingSymbol Holding, Rational Amount);
