using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Whom a norm binds or entitles.</summary>
/// <param name="Agents">The Parties (or the body), in order of declaration; never empty.</param>
/// <param name="Together">Whether it binds the Parties together, so that their amounts add.</param>
public sealed record Bearer(ImmutableArray<AgentSymbol> Agents, bool Together)
{
    /// <summary>For whom of them the treaty has to enter into force when, or null if that does not matter.</summary>
    public Joining? Joining { get; init; }

    /// <summary>How many of them have to comply, whichever they are: <c>at least 3 of the Parties</c>; null for all.</summary>
    public int? AtLeast { get; init; }
}
