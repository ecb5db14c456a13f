using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes norms as claims: limits once per elementary interval, counts once per window, triggered duties as a matching.</summary>
internal sealed class NormEncoder(HoldingGrid holdings, ActGrid acts, NormSystem system)
{
    private readonly RelativeEncoder _relative = new(acts, system);

    /// <summary>Whether a triggered duty has too many possible pairs of trigger and act.</summary>
    public bool IsTooLarge => _relative.IsTooLarge;

    public IEnumerable<GroundNorm> Encode(Norm norm, int label) => norm switch
    {
        LimitNorm limit => Limit(limit, label),
        CountNorm { Comparison: ComparisonKind.AtLeast } duty =>
            [new(label, duty, duty.Due, acts.Sum(duty.Agents, duty.Act, duty.Target, duty.Days).AtLeast(duty.Count))],
        CountNorm quota => [Quota(quota, label)],
        RelativeNorm relative => _relative.Encode(relative, label),
        _ => [],
    };

    /// <summary>What is limited, on one interval.</summary>
    public LinearExpression Limited(LimitNorm norm, int interval) => holdings.Total(norm.Agents, norm.Limit.Holding, interval);

    private IEnumerable<GroundNorm> Limit(LimitNorm norm, int label)
    {
        foreach (var days in norm.Days)
            foreach (var interval in holdings.Intervals(days))
                yield return new(label, norm, holdings.Cuts[interval], LimitOn(norm, interval));
    }

    private Formula LimitOn(LimitNorm norm, int interval)
    {
        var value = Limited(norm, interval);
        var limit = norm.Limit;
        var exemptions = norm.Exemptions.Where(exemption => exemption.Days.Contains(holdings.Cuts[interval])).ToList();
        if (exemptions.Count == 0) return BackgroundEncoder.Compare(value, limit.Comparison, limit.Amount.Value);

        var alternatives = new List<Formula>();
        var uncounted = new List<ImmutableArray<LinearExpression>>();
        foreach (var exemption in exemptions)
        {
            var right = exemption.Right;
            var held = holdings.Total(norm.Agents.Where(agent => right.Bearer.Agents.Contains(agent)), right.Holding, interval);
            if (right.Additional) uncounted.Add([exemption.Weight * held, exemption.Weight * right.Amount.Value]);
            else alternatives.Add(held.AtMost(right.Amount.Value) & value.AtMost(exemption.Weight * held));
        }
        alternatives.Add(AtMost(value, limit.Amount.Value, uncounted));
        var upper = Formula.Any(alternatives);
        return limit.Comparison is ComparisonKind.Exactly ? upper & value.AtLeast(limit.Amount.Value) : upper;
    }

    private GroundNorm Quota(CountNorm norm, int label)
    {
        Formula Until(int day)
        {
            var days = norm.Days with { Last = Math.Min(norm.Days.Last, day) };
            return Bound(norm, days);
        }
        return new(label, norm, norm.Days.First, Bound(norm, norm.Days), Until);
    }

    private Formula Bound(CountNorm norm, DayRange days)
    {
        var count = acts.Sum(norm.Agents, norm.Act, norm.Target, days);
        if (norm.Allowances.IsEmpty) return count.AtMost(norm.Count);

        var uncounted = new List<ImmutableArray<LinearExpression>>();
        foreach (var allowance in norm.Allowances)
        {
            var within = acts.Sum(norm.Agents, norm.Act, norm.Target, days.Intersect(allowance.Days));
            uncounted.Add(allowance.UpTo is { } most ? [within, most] : [within]);
        }
        return AtMost(count, norm.Count, uncounted);
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
