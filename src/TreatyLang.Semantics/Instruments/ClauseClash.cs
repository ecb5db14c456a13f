namespace TreatyLang.Semantics;

/// <summary>Whether two clauses clash by their numbers, so that the instrument that prevails has to be asked.</summary>
internal static class ClauseClash
{
    /// <summary>Whether a clause of the prevailing instrument and one of the yielding instrument cannot both be complied with or used as they stand.</summary>
    public static bool Is(NormClause prevailing, NormClause yielding)
    {
        if (prevailing.Bearer.Together != yielding.Bearer.Together || !prevailing.Bearer.Agents.Any(yielding.Bearer.Agents.Contains)) return false;
        return (prevailing, yielding) switch
        {
            (LimitClause one, LimitClause other) => one.Holding == other.Holding && (Lower(one) > Upper(other) || Lower(other) > Upper(one)),
            (HoldingRightClause { Additional: false } right, LimitClause limit) => right.Holding == limit.Holding && Amount(right.Amount, right) > Upper(limit),
            (LimitClause limit, HoldingRightClause { Additional: false } right) => right.Holding == limit.Holding && Amount(right.Amount, right) > Upper(limit),
            (ActRightClause right, ActLimitClause limit) => right.Act == limit.Act && (right.UpTo ?? 1) > limit.Maximum,
            (ActLimitClause limit, ActRightClause right) => right.Act == limit.Act && (right.UpTo ?? 1) > limit.Maximum,
            (ActDutyClause duty, ActLimitClause limit) => duty.Act == limit.Act && duty.Minimum > limit.Maximum,
            _ => false,
        };
    }

    private static Rational? Lower(LimitClause limit) => limit.Comparison == ComparisonKind.AtMost ? null : Amount(limit.Amount, limit);

    private static Rational? Upper(LimitClause limit) => limit.Comparison == ComparisonKind.AtLeast ? null : Amount(limit.Amount, limit);

    private static Rational? Amount(KnownAmount amount, NormClause norm) => amount is OpenFigure ? null : amount.For(norm.Bearer.Together ? norm.Bearer.Agents : [norm.Bearer.Agents[0]]);
}
