namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A small treaty as the oracle knows it: no syntax, no symbols, days as numbers. The last day of force is included.</summary>
internal sealed record SmallTreaty(
    int Start, int End, string Term, Composition Composition, IReadOnlyList<SmallNorm> Norms, IReadOnlyList<SmallFact> Facts)
{
    public const int Parties = 2;
}

/// <summary>How the holdings hang together.</summary>
internal enum Composition { Apart, Sum, Part, Counting }

/// <summary>A holding: Gun and Boat are primitive; Total is their sum, or a part of Gun.</summary>
internal enum Thing { Gun, Boat, Total }

internal enum Compared { AtMost, AtLeast, Exactly }

/// <summary>A window: days, and the words for it, which open the sentence. Without an end it lasts to the end of the life.</summary>
internal sealed record Span(int First, int Last, string Words, bool HasStart, bool HasEnd)
{
    public bool Has(int day) => First <= day && day <= Last;
}

/// <summary>A numbered paragraph of Article I. <see cref="Bearer"/> is the Party, or null for each.</summary>
internal abstract record SmallNorm(int Number, int? Bearer)
{
    public int? Over { get; init; }

    public bool Binds(int party) => Bearer is null || Bearer == party;
}

internal sealed record SmallLimit(int Number, int? Bearer, Thing Thing, Compared Compared, int Amount, Span Span) : SmallNorm(Number, Bearer);

internal sealed record SmallHoldingRight(int Number, int? Bearer, Thing Thing, int Amount, bool Additional, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A prohibition or a quota; the spans are the window, or the periods cut to the life.</summary>
internal sealed record SmallQuota(int Number, int? Bearer, int Act, int Maximum, IReadOnlyList<Span> Spans, string Words) : SmallNorm(Number, Bearer);

/// <summary>A duty; the spans are the window, or the whole periods. Each is due on its last day.</summary>
internal sealed record SmallDuty(int Number, int? Bearer, int Act, int Minimum, IReadOnlyList<Span> Spans, string Words) : SmallNorm(Number, Bearer);

internal sealed record SmallActRight(int Number, int? Bearer, int Act, int UpTo, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A fact of one day, or (without a day) what a Party can hold at most.</summary>
internal sealed record SmallFact(int? Day, int Party, Thing Thing, int Amount);
