using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>All time phrases of one clause together, before it is known whether they time a holding or an act.</summary>
internal sealed record TimeFrame
{
    /// <summary>No time phrase.</summary>
    public static TimeFrame Empty { get; } = new();

    /// <summary>From when on, and whether that day itself is left out.</summary>
    public (TimePoint Point, bool IsExclusive)? Start { get; init; }

    /// <summary>Until when, and whether that day itself is left out.</summary>
    public (TimePoint Point, bool IsExclusive)? End { get; init; }

    /// <summary><c>by D</c>, <c>no later than D</c>: for a holding from D on, for an act until D.</summary>
    public TimePoint? Deadline { get; init; }

    /// <summary>The phase of <c>during Phase 2</c>.</summary>
    public PhaseSymbol? Phase { get; init; }

    /// <summary>Whether the text says <c>on D</c>.</summary>
    public bool IsSingleDay { get; init; }

    /// <summary>In each of which periods.</summary>
    public Recurrence? Periods { get; init; }

    /// <summary>For each of which periods.</summary>
    public Recurrence? ForEach { get; init; }

    /// <summary>The deadline after the end of each period.</summary>
    public Duration? AfterPeriod { get; init; }

    /// <summary>The smallest and the largest distance before the beginning of each period.</summary>
    public (Duration? Earliest, Duration? Latest)? BeforePeriod { get; init; }

    /// <summary>The deadline in the year after each period.</summary>
    public YearlyDate? LatestInNextYear { get; init; }

    /// <summary>The act to which the clause is tied.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>Whether the text names a stretch of time over which a flow is added up: a year, a phase, <c>over the period from … to …</c>.</summary>
    public bool IsAddedUp { get; init; }

    /// <summary>The number of years of <c>over the calendar years from … to …</c>, or null.</summary>
    public int? YearsOver { get; init; }

    /// <summary>Whether the text says <c>over</c>, so that all is judged at the end.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the text says <c>in equal annual instalments</c>.</summary>
    public bool InInstalments { get; init; }

    /// <summary>The sector to which the sentence is confined: <c>for Servicing</c>.</summary>
    public PlaceSymbol? Sector { get; init; }

    /// <summary>Whether the right exists only then.</summary>
    public bool Only { get; init; }

    /// <summary>The event that the sentence opens with.</summary>
    public Happening? Happening { get; init; }

    /// <summary>The states of which the sentence depends.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Whether the sentence depends on what someone judges or believes.</summary>
    public bool IsDiscretionary { get; init; }

    /// <summary>How the right can be renewed.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>Words read by a default, or kept and not checked.</summary>
    public ImmutableArray<string> UncheckedWords { get; init; } = [];

    /// <summary>Whether the clause has vague words that time or qualify it.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether nothing but vague words times the clause.</summary>
    public bool HasNoTime => Start is null && End is null && Deadline is null && Periods is null && ForEach is null && Trigger is null && Happening is null;
}
