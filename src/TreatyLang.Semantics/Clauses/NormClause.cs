using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A duty, prohibition, limit or right.</summary>
/// <param name="Bearer">Whom it binds or entitles.</param>
public abstract record NormClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer) : BoundClause(Ordinal, Address, Location)
{
    /// <summary>Whether it is an objective of the working papers, which binds no one and which no reference covers.</summary>
    public bool IsObjective { get; init; }

    /// <summary>The priority words that open the clause, in order.</summary>
    public ImmutableArray<Priority> Priorities { get; init; } = [];

    /// <summary>The conditions under which the clause applies; all of them.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];
}
