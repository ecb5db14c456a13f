using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes norms as claims: limits once per elementary interval, counts once per window, triggered duties as a matching.</summary>
internal sealed class NormEncoder(HoldingGrid holdings, ActGrid acts, ConditionEncoder conditions, CountedActs counted, Timeline timeline)
{
    private const int MaxShares = 12;
    private const int MaxConditional = 4;

    private readonly RelativeEncoder _relative = new(acts, conditions, counted, timeline);
    private readonly CeilingEncoder _ceilings = new(acts, conditions, counted);
    private readonly FlowEncoder _flows = new(holdings, timeline);
    private bool _hasTooManyShares;

    /// <summary>Whether there are too many pairs of trigger and act, or too many ways to share out what stays uncounted.</summary>
    public bool IsTooLarge => _relative.IsTooLarge || _flows.IsTooLarge || _ceilings.IsTooLarge || _hasTooManyShares;

    /// <summary>The encoder of triggered duties.</summary>
    public RelativeEncoder Relatives => _relative;

    /// <summary>What holds of the amounts of norms whatever is complied with.</summary>
    public IEnumerable<Formula> Roundings => _flows.Roundings;

    /// <summary>Takes note of how the amount of a right is rounded, whether a norm takes it or not.</summary>
    public void Note(FlowRightClause right, ImmutableArray<AgentSymbol> holders) => _flows.Value(MeasuredAmount.Of(right.Amount, holders, right.Years).Resolved(timeline.For(holders)));

    public IEnumerable<GroundNorm> Encode(Norm norm, int label) => norm switch
    {
        LimitNorm limit => Limit(limit, label),
        CountNorm { Duty: var duty } count => [new(label, count, count.Due, conditions.Asks(count).Then(acts.Sum(count.Agents, duty.Act, duty.Target, count.Days).AtLeast(duty.Minimum)))],
        FlowNorm flow => _flows.Encode(flow, label),
        MeasuredLimitNorm limit => _flows.Encode(limit, label),
        CeilingNorm ceiling => _ceilings.Encode(ceiling, label),
        RelativeNorm relative => _relative.Encode(relative, label),
        _ => [],
    };

    /// <summary>What is limited, on one interval.</summary>
    public LinearExpression Limited(LimitNorm norm, int interval) => holdings.Total(norm.Agents, norm.Limit.Holding, interval);

    private IEnumerable<GroundNorm> Limit(LimitNorm norm, int label)
    {
        foreach (var days in norm.Days)
            foreach (var interval in holdings.Intervals(days))
                yield return new(label, norm, holdings.Cuts[interval], conditions.Applies(norm, holdings.Cuts[interval]).Then(LimitOn(norm, interval)));
    }

    /// <summary>The claim that a limit, if it applies on an interval, is kept.</summary>
    public Formula LimitOn(LimitNorm norm, int interval)
    {
        var day = holdings.Cuts[interval];
        return LimitUnder(norm, interval, [.. norm.Exemptions.Where(exemption => exemption.Days.Contains(day) && exemption.When.IsNone)], [.. norm.Exemptions.Where(exemption => exemption.Days.Contains(day) && !exemption.When.IsNone)]);
    }

    // Each exemption under a condition is there or is not.
    private Formula LimitUnder(LimitNorm norm, int interval, ImmutableArray<Exemption> exemptions, ImmutableArray<Exemption> conditional)
    {
        if (conditional.Length > MaxConditional) _hasTooManyShares = true;
        if (_hasTooManyShares) return Formula.True;
        if (conditional is not [var first, .. var rest]) return LimitUnder(norm, interval, exemptions);
        var isThere = conditions.Holds(first.When, first.Agents, holdings.Cuts[interval]);
        return isThere.Then(LimitUnder(norm, interval, exemptions.Add(first), rest)) & (!isThere).Then(LimitUnder(norm, interval, exemptions, rest));
    }

    private Formula LimitUnder(LimitNorm norm, int interval, ImmutableArray<Exemption> exemptions)
    {
        var value = Limited(norm, interval);
        var limit = norm.Limit;
        if (exemptions.IsEmpty) return BackgroundEncoder.Compare(value, limit.Comparison, limit.Amount.For(norm.Agents));

        var alternatives = new List<Formula>();
        var uncounted = new List<ImmutableArray<LinearExpression>>();
        foreach (var exemption in exemptions)
        {
            var right = exemption.Right;
            List<(LinearExpression Amount, Rational Granted)> held = [.. exemption.Holders.Select(holders => (holdings.Total(holders, right.Holding, interval), right.Amount.For(holders)))];
            if (right.Additional) uncounted.AddRange(held.Select(share => ImmutableArray.Create(exemption.Weight * share.Amount, exemption.Weight * share.Granted)));
            else alternatives.Add(Formula.All(held.Select(share => share.Amount.AtMost(share.Granted))) & value.AtMost(exemption.Weight * LinearExpression.Sum(held.Select(share => share.Amount))));
        }
        if (uncounted.Count > MaxShares)
        {
            _hasTooManyShares = true;
            return Formula.All([]);
        }
        alternatives.Add(AtMost(value, limit.Amount.For(norm.Agents), uncounted));
        var upper = Formula.Any(alternatives);
        return limit.Comparison is ComparisonKind.Exactly ? upper & value.AtLeast(limit.Amount.For(norm.Agents)) : upper;
    }

    // As much stays uncounted as the smallest bound of each exemption permits, so that the amount has to keep within the maximum
    // for every choice of bounds. A variable for what stays uncounted would be free to spoil the claim where it is negated.
    private static Formula AtMost(LinearExpression value, Rational most, IReadOnlyList<ImmutableArray<LinearExpression>> uncounted)
    {
        IEnumerable<LinearExpression> remainders = [value];
        foreach (var bounds in uncounted) remainders = [.. remainders.SelectMany(remainder => bounds.Select(bound => remainder - bound))];
        return Formula.All(remainders.Select(remainder => remainder.AtMost(most)));
    }
}
