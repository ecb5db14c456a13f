using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A power to extend a deadline.</summary>
/// <param name="Deadline">The clauses whose deadline is meant.</param>
/// <param name="Steps">By how much at most each time, in order; empty if the text sets no amount.</param>
/// <param name="IsRepeatable">Whether the last step may be taken again and again.</param>
/// <param name="Most">How often, or null for any number of times.</param>
/// <param name="Limit">The day beyond which the deadline may not be moved, or null.</param>
public sealed record DeadlineExtensionClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClauseReference Deadline, ImmutableArray<Duration> Steps, bool IsRepeatable, int? Most, TimePoint? Limit)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>Whether a Party must have asked for it.</summary>
    public bool NeedsRequest { get; init; }

    /// <summary>The votes that it needs, or null for those of every decision of the body.</summary>
    public DecisionRule? Rule { get; init; }
}
