using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a limit on a holding together with the exemptions from it.</summary>
internal static class LimitReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, LimitClause limit)
    {
        var days = scene.Calendar.Days(limit.Window, scene.Calendar.Force);
        foreach (var group in ReplayScene.Groups(limit.Bearer))
        {
            var exceptions = Exceptions(scene, limit, group);
            var failures = scene.Ledger.Failures(
                days,
                group,
                exceptions.Select(exception => exception.Holding).Append(limit.Holding),
                exceptions.SelectMany(exception => scene.Applicability.Borders(exception.Clause).Append(exception.Days.First).Append(exception.Days.Last + 1)).Concat(scene.Applicability.Borders(limit)),
                day => !scene.Applicability.Applies(limit, group, day) || Holds(scene, limit, group, On(scene, exceptions, day), day));
            foreach (var failure in failures)
                yield return (limit.Bearer.Together ? null : group[0], failure.Last == scene.Calendar.Force.Last ? DaySpan.From(failure.First) : failure);
        }
    }

    /// <summary>How much of the additional amount of a right is needed to comply with a limit on a day, all other rights being used; null on a day on which the right does not lift it.</summary>
    public static Rational? Lifted(ReplayScene scene, LimitClause limit, HoldingRightClause right, IReadOnlyList<AgentSymbol> holders, int day)
    {
        if (limit.Comparison is ComparisonKind.AtLeast || !scene.Calendar.Days(limit.Window, scene.Calendar.Force).Contains(day)) return null;
        if (ReplayScene.Groups(limit.Bearer).FirstOrDefault(group => holders.All(group.Contains)) is not { } group) return null;
        if (!scene.Applicability.Applies(limit, group, day)) return null;
        var exceptions = On(scene, Exceptions(scene, limit, group), day);
        if (exceptions.Exists(exception => exception.Right is null) || exceptions.Find(exception => exception.Right == right) is not { } own) return null;
        var others = Excused(scene, exceptions, day) - own.Weight * Smaller(scene.Ledger.Value(holders, right.Holding, day), right.Amount.For(holders));
        return (scene.Ledger.Value(group, limit.Holding, day) - limit.Amount.For(group) - others) / own.Weight;
    }

    private static List<LimitException> Exceptions(ReplayScene scene, LimitClause limit, IReadOnlyList<AgentSymbol> group)
    {
        var exceptions = new List<LimitException>();
        foreach (var clause in scene.Precedence.Over(limit, group))
        {
            var shared = clause.Bearer.Agents.Where(group.Contains).ToArray();
            if (clause is HoldingRightClause right && scene.Composition.Weight(right.Holding, limit.Holding) is { Sign: > 0 } weight)
                exceptions.Add(new(right.Holding, Days(right.Window), shared, weight, right));
            if (clause is LimitClause other && Meet(other.Holding, limit.Holding))
                exceptions.Add(new(other.Holding, Days(other.Window), shared, Rational.One, other));
        }
        return exceptions;

        DaySpan Days(Window window) => scene.Calendar.Days(window, scene.Calendar.Force);
        bool Meet(QuantitySymbol one, QuantitySymbol other) =>
            scene.Composition.Weight(one, other) is not null || scene.Composition.Weight(other, one) is not null;
    }

    private static List<LimitException> On(ReplayScene scene, List<LimitException> exceptions, int day) =>
        exceptions.FindAll(exception => exception.Days.Contains(day) && scene.Applicability.Applies(exception.Clause, exception.Agents, day));

    private static bool Holds(ReplayScene scene, LimitClause limit, IReadOnlyList<AgentSymbol> group, List<LimitException> exceptions, int day)
    {
        if (exceptions.Exists(exception => exception.Right is null)) return true;
        var value = scene.Ledger.Value(group, limit.Holding, day);
        var amount = limit.Amount.For(group);
        if (limit.Comparison is not ComparisonKind.AtMost && value < amount) return false;
        if (limit.Comparison is ComparisonKind.AtLeast || value <= amount) return true;

        foreach (var exception in exceptions)
            if (exception.Right is { Additional: false } right && Held(scene, exception, right, day).All(share => share.Amount <= share.Granted)
                && value <= exception.Weight * scene.Ledger.Value(exception.Agents, right.Holding, day)) return true;
        return value - Excused(scene, exceptions, day) <= amount;
    }

    private static Rational Excused(ReplayScene scene, List<LimitException> exceptions, int day)
    {
        var excused = Rational.Zero;
        foreach (var exception in exceptions)
            if (exception.Right is { Additional: true } right)
                foreach (var (share, granted) in Held(scene, exception, right, day)) excused += exception.Weight * Smaller(share, granted);
        return excused;
    }

    // What each may hold, each may hold for itself; what they may hold together is one amount.
    private static IEnumerable<(Rational Amount, Rational Granted)> Held(ReplayScene scene, LimitException exception, HoldingRightClause right, int day) =>
        ReplayScene.Groups(new Bearer([.. exception.Agents], right.Bearer.Together)).Select(holders => (scene.Ledger.Value(holders, right.Holding, day), right.Amount.For(holders)));

    private static Rational Smaller(Rational one, Rational other) => one < other ? one : other;
}
