namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A small treaty as the oracle knows it: no syntax, no symbols, days as numbers. The last day of force is included.</summary>
internal sealed record SmallTreaty(
    int Start, int End, string Term, EntryWords Entry, Composition Composition, string? PhaseWords, SmallPeriods? Periods, IReadOnlyList<SmallNorm> Norms, IReadOnlyList<SmallPaper> Papers)
{
    public const int Parties = 2;

    /// <summary>Those of the norms that a Party or the Parties together can break, each as it binds one of them.</summary>
    public IEnumerable<SmallUnit> Units =>
        from norm in Norms
        where norm is SmallLimit or SmallQuota or SmallDuty or SmallTriggered or SmallOnlyRight
        from unit in norm.Units
        select unit;

    /// <summary>The first day of which anything is known.</summary>
    public int HistoryStart => Papers.Select(paper => paper.Day).OfType<int>().Append(Start).Min();
}

/// <summary>Where the text says when the treaty enters into force.</summary>
internal enum EntryWords { Fact, Clause, Both }

/// <summary>How the holdings hang together.</summary>
internal enum Composition { Apart, Sum, Part, Counting, Difference, CountingSum }

/// <summary>A holding: Gun and Boat are primitive; Total is their sum or difference, or a part of Gun.</summary>
internal enum Thing { Gun, Boat, Total }

internal enum Compared { AtMost, AtLeast, Exactly }

/// <summary>Who is bound: one Party, each of the two, or both with what they hold and do together.</summary>
internal enum Bearer { First, Second, Each, Together }

/// <summary>A window: days, and the words for it, which open the sentence. Without an end it lasts to the end of the life.</summary>
internal sealed record Span(int First, int Last, string Words, bool HasStart, bool HasEnd)
{
    public bool IsPhase { get; init; }

    public bool Has(int day) => First <= day && day <= Last;
}

/// <summary>A window, or periods within a range; the words stand behind the object if they begin small.</summary>
/// <param name="Range">The window, or the days from which periods are taken.</param>
/// <param name="Spans">The window, or the periods; for a duty the whole ones.</param>
/// <param name="Words">The words.</param>
internal sealed record Recurring(Span Range, IReadOnlyList<Span> Spans, string Words);

/// <summary>A recurring period with a name of its own: so many days, the first beginning on a date.</summary>
internal sealed record SmallPeriods(int Days, int First, string Words);

/// <summary>A norm as it binds one Party, or (without a Party) both together. The bit stands for it in sets.</summary>
internal sealed record SmallUnit(SmallNorm Norm, int? Party)
{
    public int Bit => 1 << (2 * Norm.Number + (Party ?? 0));

    /// <summary>Stands for a trigger of it that asks for something.</summary>
    public int TriggerBit => Bit << 16;

    public IEnumerable<int> Parties => Party is { } party ? [party] : Enumerable.Range(0, SmallTreaty.Parties);

    public bool Binds(int party) => Party is null || Party == party;
}
