using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>A clause that prevails over a limit for some agents on some days.</summary>
/// <param name="Holding">What the prevailing clause speaks of.</param>
/// <param name="Days">When it applies.</param>
/// <param name="Agents">Whom both concern.</param>
/// <param name="Weight">How much one unit of <paramref name="Holding"/> counts in what the limit limits.</param>
/// <param name="Clause">The clause: a right that loosens the limit, or a limit that replaces it.</param>
internal sealed record LimitException(
    HoldingSymbol Holding, DaySpan Days, IReadOnlyList<AgentSymbol> Agents, Rational Weight, NormClause Clause)
{
    /// <summary>The right that loosens the limit; null if another limit replaces it.</summary>
    public HoldingRightClause? Right => Clause as HoldingRightClause;
}
