namespace TreatyLang.Semantics;

/// <summary>A date that the text leaves to events, for example the exchange of instruments of ratification.</summary>
/// <param name="Event">The event in the words of the text; equal words are the same date.</param>
public sealed record OpenDatePoint(string Event) : TimePoint
{
    /// <summary>What has to happen for it, where that is known: the first day on which it has is the date.</summary>
    public ConsentCondition? Condition { get; init; }
}
