using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What follows if a body does not decide in time.</summary>
/// <param name="Body">The body.</param>
/// <param name="Matter">The act on which it is to decide, or null: the dispute or the notice before it.</param>
/// <param name="Clock">The period that a clause gives it (<c>within that period</c>), or null if the clause gives its own.</param>
/// <param name="Length">Its own period, or null.</param>
/// <param name="Outcome">What follows.</param>
/// <param name="Subject">What is granted, goes on or ends, in the words of the text.</param>
public sealed record SilenceClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, ActSymbol? Matter, ClockClause? Clock, Duration? Length, SilenceOutcome Outcome, string Subject)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>Whether a suspension ends or goes on, and no dispute.</summary>
    public bool IsOfMeasure => Subject.EndsWith("suspension", StringComparison.OrdinalIgnoreCase) || Subject.EndsWith("measure", StringComparison.OrdinalIgnoreCase);
}
