namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A small treaty as the oracle knows it: no syntax, no symbols, days as numbers. The last day of force is included.</summary>
internal sealed record SmallTreaty(
    int Start, int End, string Term, Composition Composition, string? PhaseWords, SmallPeriods? Periods, IReadOnlyList<SmallNorm> Norms, IReadOnlyList<SmallFact> Facts)
{
    public const int Parties = 2;

    /// <summary>Those of the norms that a Party or the Parties together can break, each as it binds one of them.</summary>
    public IEnumerable<SmallUnit> Units =>
        from norm in Norms
        where norm is SmallLimit or SmallQuota or SmallDuty or SmallOnlyRight
        from unit in norm.Units
        select unit;
}

/// <summary>How the holdings hang together.</summary>
internal enum Composition { Apart, Sum, Part, Counting }

/// <summary>A holding: Gun and Boat are primitive; Total is their sum, or a part of Gun.</summary>
internal enum Thing { Gun, Boat, Total }

internal enum Compared { AtMost, AtLeast, Exactly }

/// <summary>Who is bound: one Party, each of the two, or both with what they hold and do together.</summary>
internal enum Bearer { First, Second, Each, Together }

/// <summary>By which words a norm prevails over another: its own "notwithstanding", or those of the one that yields.</summary>
internal enum PriorityWords { Notwithstanding, SubjectTo, ExceptAsProvidedIn }

/// <summary>A window: days, and the words for it, which open the sentence. Without an end it lasts to the end of the life.</summary>
internal sealed record Span(int First, int Last, string Words, bool HasStart, bool HasEnd)
{
    public bool IsPhase { get; init; }

    public bool Has(int day) => First <= day && day <= Last;
}

/// <summary>A recurring period with a name of its own: so many days, the first beginning on a date.</summary>
internal sealed record SmallPeriods(int Days, int First, string Words);

/// <summary>A norm as it binds one Party, or (without a Party) both together. The bit stands for it in sets.</summary>
internal sealed record SmallUnit(SmallNorm Norm, int? Party)
{
    public int Bit => 1 << (2 * Norm.Number + (Party ?? 0));

    public IEnumerable<int> Parties => Party is { } party ? [party] : Enumerable.Range(0, SmallTreaty.Parties);

    public bool Binds(int party) => Party is null || Party == party;
}

/// <summary>A numbered paragraph of Article I.</summary>
/// <param name="Number">The number.</param>
/// <param name="Bearer">Whom it binds or entitles.</param>
internal abstract record SmallNorm(int Number, Bearer Bearer)
{
    /// <summary>The norm over which it prevails.</summary>
    public int? Over { get; init; }

    public PriorityWords OverBy { get; init; }

    public bool Binds(int party) => Bearer is Bearer.Each or Bearer.Together || (int)Bearer == party;

    public IEnumerable<SmallUnit> Units =>
        Bearer is Bearer.Together ? [new(this, null)] : Enumerable.Range(0, SmallTreaty.Parties).Where(Binds).Select(party => new SmallUnit(this, party));
}

internal sealed record SmallLimit(int Number, Bearer Bearer, Thing Thing, Compared Compared, int Amount, Span Span) : SmallNorm(Number, Bearer);

internal sealed record SmallHoldingRight(int Number, Bearer Bearer, Thing Thing, int Amount, bool Additional, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A prohibition or a quota; the spans are the window, or the periods cut to the life.</summary>
internal sealed record SmallQuota(int Number, Bearer Bearer, int Act, int Maximum, IReadOnlyList<Span> Spans, string Words) : SmallNorm(Number, Bearer);

/// <summary>A duty; the spans are those within which it wants its acts. Each is due on its last day.</summary>
internal sealed record SmallDuty(int Number, Bearer Bearer, int Act, int Minimum, IReadOnlyList<Span> Spans, string Words) : SmallNorm(Number, Bearer);

internal sealed record SmallActRight(int Number, Bearer Bearer, int Act, int UpTo, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A right to act only then; without a number as often as one likes.</summary>
internal sealed record SmallOnlyRight(int Number, Bearer Bearer, int Act, int? UpTo, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A fact of one day, or (without a day) what a Party can hold at most.</summary>
internal sealed record SmallFact(int? Day, int Party, Thing Thing, int Amount);
