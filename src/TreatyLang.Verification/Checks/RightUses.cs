using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// The ways to use a right. It is used by as many acts, or as much held; a right to hold more than a limit allows by as much as would
/// be a breach without it.
/// </summary>
internal static class RightUses
{
    /// <summary>The ways, in order of time; none where the right has no whole period.</summary>
    public static IReadOnlyList<RightUse> Of(SliceEncoding encoding, CheckContext check, NormClause right, AgentSymbol agent)
    {
        var holders = Holders(right, agent);
        var windows = RightWindows.Of(right, check.Timeline.For(holders).For(right)).ToList();
        return right switch
        {
            ActRightClause { Timing: RelativeToEach timing } act => Triggered(encoding, check, act, TriggerActors.Ordered(timing), holders),
            ActRightClause act => [.. windows.Select(days => Simple(days, encoding.Rights.Of(act, agent, days) ?? encoding.Acts.Sum(holders, act.Act, act.Target, days)))],
            FlowRightClause flow => Flows(encoding, check, flow, holders, windows),
            HoldingRightClause { Additional: true } holding when Excesses(encoding, holding, holders, windows) is { Count: > 0 } excesses => excesses,
            HoldingRightClause holding => [.. windows.SelectMany(encoding.Holdings.Intervals).Select(interval =>
                Simple(encoding.Holdings.Days(interval), encoding.Holdings.Total(holders, holding.Used, interval)) with { When = Applies(encoding, check.System.Switches, holding, holders, interval) })],
            _ => [],
        };
    }

    /// <summary>The agent alone, or those who have the right together with it.</summary>
    public static ImmutableArray<AgentSymbol> Holders(NormClause right, AgentSymbol agent) => RightHolders.Of(right, agent);

    /// <summary>The amount stated, else once.</summary>
    public static Rational Granted(NormClause right, IReadOnlyList<AgentSymbol> holders) => right switch
    {
        HoldingRightClause holding => holding.Amount.For(holders),
        ActRightClause act => act.UpTo ?? 1,
        // Of a flow what is used is counted from the amount granted on, which depends on the history.
        FlowRightClause => 0,
        _ => 1,
    };

    /// <summary>The claim that the right is used as granted in one of the ways.</summary>
    public static Formula AsGranted(NormClause right, IReadOnlyList<AgentSymbol> holders, IEnumerable<RightUse> uses) => Formula.Any(uses.Select(use => use.IsAtLeast(Granted(right, holders))));

    private static List<RightUse> Flows(SliceEncoding encoding, CheckContext check, FlowRightClause right, ImmutableArray<AgentSymbol> holders, List<DayRange> windows)
    {
        var timeline = check.Timeline.For(holders);
        var granted = MeasuredAmount.Of(right.Amount, holders, right.Years).Resolved(timeline);
        var encoder = new FlowEncoder(encoding.Holdings, timeline);
        var amount = encoder.Value(granted);
        if (right.Additional && Excesses(encoding, encoder, right, amount, holders, windows) is { Count: > 0 } excesses) return excesses;
        return [.. windows.Where(days => granted.KnownFrom(timeline) <= days.First).Select(days => Simple(days, encoding.Holdings.Sum(holders, right.Flow, days) - amount))];
    }

    // In excess of the limit and of what the other rights add to it, which is the least of several amounts.
    private static List<RightUse> Excesses(
        SliceEncoding encoding, FlowEncoder encoder, FlowRightClause right, LinearExpression amount, ImmutableArray<AgentSymbol> holders, List<DayRange> windows) =>
    [
        .. from norm in encoding.Slice.Norms.OfType<FlowNorm>()
           where norm.Agents.SequenceEqual(holders) && windows.Contains(norm.Days)
           let own = norm.Exemptions.FirstOrDefault(exemption => exemption.Right.Ordinal == right.Ordinal)
           where own is not null
           let held = encoding.Holdings.Sum(holders, right.Flow, norm.Days) - amount
           from ceiling in encoder.Ceilings(norm, norm.Exemptions.Where(exemption => exemption.Right.Additional && exemption != own), encoder.Value(norm.Amount))
           let excess = encoding.Holdings.Sum(norm.Agents, norm.Flow, norm.Days) - ceiling
           select new RightUse(norm.Days, (Rational.One / own.Weight) * excess - amount, held),
    ];

    // One way for each time at which the right can be triggered.
    private static List<RightUse> Triggered(SliceEncoding encoding, CheckContext check, ActRightClause right, RelativeToEach timing, ImmutableArray<AgentSymbol> holders)
    {
        var timeline = check.Timeline.For(holders).For(right);
        var uses = new List<RightUse>();
        if (timeline.DaysInForce(timing.Range) is not { IsEmpty: false } range) return uses;
        foreach (var trigger in encoding.Acts.Points(timing.Trigger).Where(point => range.Contains(point.Day)))
        {
            var answers = encoding.Acts.Points(right.Act).Where(point => point.Day <= timeline.End && Lag.IsAtLeast(trigger, point, timing.Earliest) && Lag.IsAtMost(trigger, point, timing.Latest)).ToList();
            if (answers.Count == 0) continue;
            var amount = LinearExpression.Sum(holders.SelectMany(holder => answers.Select(point => encoding.Acts.At(holder, right.Act, right.Target, point))));
            var triggers = LinearExpression.Sum(check.System.Actors.Of(timing, holders).SelectMany(actor => timing.Role is TriggerRole.Target
                ? holders.OfType<PartySymbol>().Select(holder => encoding.Acts.At(actor, timing.Trigger, holder, trigger))
                : [encoding.Acts.At(actor, timing.Trigger, null, trigger)]));
            uses.Add(new RightUse(new(trigger.Day, answers[^1].Day), amount, amount) { When = triggers.AtLeast(1) });
        }

        return uses;
    }

    private static RightUse Simple(DayRange days, LinearExpression amount) => new(days, amount, amount);

    private static List<RightUse> Excesses(SliceEncoding encoding, HoldingRightClause right, ImmutableArray<AgentSymbol> holders, List<DayRange> windows)
    {
        var limits = encoding.Slice.Norms.OfType<LimitNorm>().Where(norm => OwnExemption(norm, right, holders) is not null).ToList();
        return [.. windows.SelectMany(encoding.Holdings.Intervals).SelectMany(interval => limits.SelectMany(limit => Excesses(encoding, limit, right, holders, interval)))];
    }

    private static Formula Applies(SliceEncoding encoding, SwitchedDays switches, NormClause right, ImmutableArray<AgentSymbol> holders, int interval) =>
        switches.WhenRight(right, holders) is { } when ? encoding.Conditions.Holds(when, holders, encoding.Holdings.Cuts[interval]) : Formula.False;

    private static Exemption? OwnExemption(LimitNorm norm, HoldingRightClause right, ImmutableArray<AgentSymbol> holders) =>
        norm.Exemptions.FirstOrDefault(exemption => exemption.Right.Ordinal == right.Ordinal && exemption.Holders.Any(unit => unit.SequenceEqual(holders)));

    // What the other rights on the same limit excuse is the least of several bounds, so that each choice of bounds is a lower bound of the excess.
    private static IEnumerable<RightUse> Excesses(
        SliceEncoding encoding, LimitNorm norm, HoldingRightClause right, ImmutableArray<AgentSymbol> holders, int interval)
    {
        var day = encoding.Holdings.Cuts[interval];
        if (!norm.Days.Any(days => days.Contains(day)) || OwnExemption(norm, right, holders) is not { } own || !own.Days.Contains(day)) return [];
        var isLifted = encoding.Conditions.Applies(norm, day) & encoding.Conditions.Holds(own.When, own.Agents, day);
        IEnumerable<(Formula When, LinearExpression Amount)> excesses = [(isLifted, encoding.Holdings.Total(norm.Agents, norm.Limit.Holding, interval) - norm.Limit.Amount.For(norm.Agents))];
        foreach (var exemption in norm.Exemptions.Where(exemption => exemption.Right.Additional && exemption.Days.Contains(day)))
            foreach (var unit in exemption.Holders.Where(unit => exemption != own || !unit.SequenceEqual(holders)))
            {
                LinearExpression[] bounds = [encoding.Holdings.Total(unit, exemption.Right.Holding, interval), exemption.Right.Amount.For(unit)];
                var isThere = encoding.Conditions.Holds(exemption.When, exemption.Agents, day);
                excesses =
                [
                    .. excesses.SelectMany(excess => bounds.Select(bound => (excess.When & isThere, excess.Amount - exemption.Weight * bound))),
                    .. isThere is BooleanConstant { Value: true } ? [] : excesses.Select(excess => (excess.When & !isThere, excess.Amount)),
                ];
            }
        var held = encoding.Holdings.Total(holders, right.Holding, interval);
        return excesses.Select(excess => new RightUse(encoding.Holdings.Days(interval), Rational.One / own.Weight * excess.Amount, held) { When = excess.When });
    }
}
