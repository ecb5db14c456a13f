using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A clause that says when and to whom others apply: <c>Article II does not apply to Ukraine from T while S</c>. Of several for one day and Party the last one in the text counts.</summary>
/// <param name="Switched">The clauses.</param>
/// <param name="Kind">Whether they apply.</param>
/// <param name="Parties">The Parties to whom; all if empty.</param>
/// <param name="Window">The days.</param>
public sealed record SwitchClause(
    int Ordinal, ClauseAddress Address, Location Location, ClauseReference Switched, SwitchKind Kind, ImmutableArray<PartySymbol> Parties, Window Window)
    : ConstitutiveClause(Ordinal, Address, Location)
{
    /// <summary>On which of the days.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>The matter to which it is confined in words that nothing defines, such as <c>trade with Ukraine</c>, or null.</summary>
    public string? Matter { get; init; }
}
