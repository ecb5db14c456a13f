using System.Globalization;
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
        var excess = new List<LinearExpression>();
        var bounds = new List<Formula>();
        foreach (var exemption in exemptions)
        {
            var right = exemption.Right;
            var held = holdings.Total(norm.Agents.Where(agent => right.Bearer.Agents.Contains(agent)), right.Holding, interval);
            if (!right.Additional)
            {
                alternatives.Add(held.AtMost(right.Amount.Value) & value.AtMost(exemption.Weight * held));
                continue;
            }
            LinearExpression extra = new Variable(
                string.Create(CultureInfo.InvariantCulture, $"uncounted {right.Ordinal} in {limit.Ordinal} of {string.Join(' ', norm.Agents.Select(HoldingGrid.Name))} from {DateOnly.FromDayNumber(holdings.Cuts[interval]):yyyy-MM-dd}"),
                right.Holding.IsCounted ? Sort.Integer : Sort.Real);
            excess.Add(exemption.Weight * extra);
            bounds.Add(extra.AtLeast(0) & extra.AtMost(right.Amount.Value) & extra.AtMost(held));
        }
        alternatives.Add((value - LinearExpression.Sum(excess)).AtMost(limit.Amount.Value) & Formula.All(bounds));
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

        var uncounted = new List<LinearExpression>();
        var bounds = new List<Formula>();
        foreach (var allowance in norm.Allowances)
        {
            var within = acts.Sum(norm.Agents, norm.Act, norm.Target, days.Intersect(allowance.Days));
            LinearExpression extra = new Variable(
                string.Create(CultureInfo.InvariantCulture, $"uncounted {allowance.Grant.Ordinal} in {norm.Clause.Ordinal} of {string.Join(' ', norm.Agents.Select(HoldingGrid.Name))} from {allowance.Days.FirstDate:yyyy-MM-dd} within {norm.Days.FirstDate:yyyy-MM-dd}"),
                Sort.Integer);
            uncounted.Add(extra);
            bounds.Add(extra.AtLeast(0) & extra.AtMost(within));
            if (allowance.UpTo is { } most) bounds.Add(extra.AtMost(most));
        }
        return (count - LinearExpression.Sum(uncounted)).AtMost(norm.Count) & Formula.All(bounds);
    }
}
