namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A norm of Article I: a numbered paragraph, or an item of a lettered list.</summary>
/// <param name="Number">Its place among the norms, from 1.</param>
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

/// <summary>By which words a norm prevails over another: its own "notwithstanding", or those of the one that yields.</summary>
internal enum PriorityWords { Notwithstanding, SubjectTo, ExceptAsProvidedIn }

/// <summary>A limit on a holding. One that goes on a list has the bearer and the window of the limit before it.</summary>
internal sealed record SmallLimit(int Number, Bearer Bearer, Thing Thing, Compared Compared, int Amount, Span Span) : SmallNorm(Number, Bearer)
{
    public bool IsListed { get; init; }
}

internal sealed record SmallHoldingRight(int Number, Bearer Bearer, Thing Thing, int Amount, bool Additional, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A prohibition or a quota.</summary>
internal sealed record SmallQuota(int Number, Bearer Bearer, int Act, int Maximum, Recurring Times) : SmallNorm(Number, Bearer);

/// <summary>A duty; within each span it wants its acts, which are due on the last day.</summary>
internal sealed record SmallDuty(int Number, Bearer Bearer, int Act, int Minimum, Recurring Times) : SmallNorm(Number, Bearer);

/// <summary>
/// A duty to act once for each occurrence, on the days of a range, of another act (or of the act itself): of the bearer, or of the
/// other Party. The least and the most distance are days, or half days that are printed as hours.
/// </summary>
internal sealed record SmallTriggered(
    int Number, Bearer Bearer, int Act, int Trigger, bool ByOther, bool IsBefore, int? Least, int? Most, bool InHours, Span Range) : SmallNorm(Number, Bearer);

internal sealed record SmallActRight(int Number, Bearer Bearer, int Act, int UpTo, Span Span) : SmallNorm(Number, Bearer);

/// <summary>A right to act only then; without a number as often as one likes.</summary>
internal sealed record SmallOnlyRight(int Number, Bearer Bearer, int Act, int? UpTo, Span Span) : SmallNorm(Number, Bearer);
