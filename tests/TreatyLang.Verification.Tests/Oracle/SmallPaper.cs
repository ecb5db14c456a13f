namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A fact or a capability of one Party, in the working papers.</summary>
/// <param name="Party">The Party.</param>
/// <param name="Day">The day of a fact.</param>
internal abstract record SmallPaper(int Party, int? Day);

internal sealed record SmallHoldingFact(int Party, int Date, Thing Thing, Compared Compared, int Amount) : SmallPaper(Party, Date);

internal sealed record SmallActFact(int Party, int Date, int Act) : SmallPaper(Party, Date);

/// <summary>What a Party can hold at most.</summary>
internal sealed record SmallHoldingCapability(int Party, Thing Thing, int Amount, Span Span) : SmallPaper(Party, null);

/// <summary>By how much a Party can lower (or raise) a holding within each calendar year or month.</summary>
internal sealed record SmallRate(int Party, Thing Thing, bool IsDecrease, int Amount, bool ByMonth) : SmallPaper(Party, null);

/// <summary>How often a Party can act at all within each span.</summary>
internal sealed record SmallActCapability(int Party, int Act, int Maximum, Recurring Times) : SmallPaper(Party, null);
