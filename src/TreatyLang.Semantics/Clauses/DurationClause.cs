using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How long the treaty remains in force. Exactly one of <see cref="Until"/> and <see cref="For"/> is given.</summary>
/// <param name="Until">The last day of force (the day that the text names, unless the text excludes it), or null.</param>
/// <param name="For">The length from entry into force; it ends the day before the anniversary by the default reading. Null if a date is given.</param>
/// <param name="MayEndEarlier">Whether a later agreement may end it earlier (<c>unless superseded</c>); never in the regular life.</param>
public sealed record DurationClause(
    int Ordinal, ClauseAddress Address, Location Location, TimePoint? Until, Duration? For, bool MayEndEarlier)
    : ConstitutiveClause(Ordinal, Address, Location)
{
    /// <summary>Whether the text leaves open on which of two days the treaty ends; it does not behind <c>including that day</c>.</summary>
    public required bool IsLastDayOpen { get; init; }

    /// <summary>How the treaty goes on after its term, or null if it ends with it.</summary>
    public ContinuationUntilNotice? Continuation { get; init; }
}
