namespace TreatyLang.Semantics;

/// <summary>What an event in a time phrase is: one point, or something that happens again and again.</summary>
internal abstract record EventMeaning
{
    /// <summary>One point in time.</summary>
    public sealed record AtPoint(TimePoint Point) : EventMeaning;

    /// <summary>Each occurrence of an act, or its receipt.</summary>
    public sealed record EachAct(ActSymbol Act, bool IsReceipt) : EventMeaning;

    /// <summary>The end of each period; of the period that the sentence has named if none is given.</summary>
    public sealed record EachPeriodEnd(Recurrence? Period) : EventMeaning;

    /// <summary>The beginning of each period; of the period that the sentence has named if none is given.</summary>
    public sealed record EachPeriodStart(Recurrence? Period) : EventMeaning;

    /// <summary>The previous occurrence of the act itself.</summary>
    public sealed record Previous(ActSymbol Act) : EventMeaning;

    /// <summary>The day of the event with which the sentence opens.</summary>
    public sealed record ThatDay : EventMeaning;

    /// <summary>Words about which a diagnostic has been given.</summary>
    public sealed record Nothing : EventMeaning;
}
