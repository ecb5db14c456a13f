namespace TreatyLang.Semantics;

/// <summary>The days on which a clause applies, before they are cut to the life of the treaty. A missing end is open.</summary>
/// <param name="Start">First day, or null: from entry into force.</param>
/// <param name="StartIsExclusive">Whether the text says <c>after</c>, so that the window begins on the next day.</param>
/// <param name="End">Last day, or null: to the end of the life.</param>
/// <param name="EndIsExclusive">Whether the text says <c>before</c>, so that the window ends on the day before.</param>
public sealed record Window(TimePoint? Start, bool StartIsExclusive, TimePoint? End, bool EndIsExclusive)
{
    /// <summary>The whole life of the treaty.</summary>
    public static Window WholeLife { get; } = new(null, false, null, false);

    /// <summary>The phase whose days these are (<c>during Phase 2</c>), or null.</summary>
    public PhaseSymbol? Phase { get; init; }

    /// <summary>Whether the clause itself names a single day (<c>on D</c>), so that one day is what its drafter wanted.</summary>
    public bool IsSingleDay { get; init; }
}
