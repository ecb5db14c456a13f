using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A state of things that lasts for some days and during which periods may stand still, for example <c>consultations continue</c>.</summary>
/// <param name="State">The words that name it, as the clause on the period has them.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public sealed record StandstillFact(int Ordinal, ClauseAddress Address, Location Location, string State, DateOnly First, DateOnly Last)
    : PaperClause(Ordinal, Address, Location);
