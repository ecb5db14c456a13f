namespace TreatyLang.Verification.Replay;

/// <summary>On which days a clause limits acts.</summary>
/// <param name="Concerns">Whether an act of a day counts at all.</param>
/// <param name="Grants">Whether the windows and periods of the clause have room for an act of a day.</param>
internal sealed record ActReach(Func<int, bool> Concerns, Func<int, bool> Grants)
{
    /// <summary>Each day.</summary>
    public static ActReach Always { get; } = new(_ => true, _ => true);
}
