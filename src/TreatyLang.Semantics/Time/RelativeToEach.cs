using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Once for each occurrence of a triggering act, a distinct act for each: <c>at least 32 hours before each Inspection</c>, <c>no later than 5 days after each Change</c>.</summary>
/// <param name="Trigger">The triggering act.</param>
/// <param name="Role">Whose occurrences count for the bearer.</param>
/// <param name="IsBefore">Whether the act comes before its trigger.</param>
/// <param name="Earliest">The smallest distance, or null for none.</param>
/// <param name="Latest">The largest distance, or null for none.</param>
/// <param name="Range">The window of the triggering occurrences.</param>
public sealed record RelativeToEach(ActSymbol Trigger, TriggerRole Role, bool IsBefore, Duration? Earliest, Duration? Latest, Window Range) : ActTiming
{
    /// <summary>Whose occurrences alone count (<c>when RUS conducts a Test</c>); all that the role leaves if empty.</summary>
    public ImmutableArray<AgentSymbol> By { get; init; } = [];
}
