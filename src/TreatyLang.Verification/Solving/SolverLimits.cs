namespace TreatyLang.Verification.Solving;

/// <summary>How much work one check may cost before it ends as <see cref="Unknown"/>.</summary>
/// <param name="ResourceLimit">
/// Steps in the solver's own count, the same on every machine; 0 for no limit. The first limit to be met, so that
/// verdicts do not depend on the machine's speed.
/// </param>
/// <param name="WallClockBackstop">Time after which a check is interrupted whatever it counted; positive.</param>
public sealed record SolverLimits(uint ResourceLimit, TimeSpan WallClockBackstop)
{
    /// <summary>Twenty million steps, some seconds of work, and a minute behind them.</summary>
    public static SolverLimits Default { get; } = new(20_000_000, TimeSpan.FromMinutes(1));
}
