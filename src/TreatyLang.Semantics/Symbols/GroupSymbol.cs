using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A group of Parties that the text fixes by name.</summary>
public sealed class GroupSymbol(string name, string plural, ImmutableArray<PartySymbol> members, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The members in order of declaration.</summary>
    public ImmutableArray<PartySymbol> Members { get; } = members;

    /// <summary>Which of them belong to the group because of the day on which the treaty enters into force for them, or null if all do.</summary>
    public Joining? Joining { get; init; }
}
