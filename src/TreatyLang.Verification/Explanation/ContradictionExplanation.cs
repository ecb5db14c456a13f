using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Explains a minimal set of clashing clauses: first day, numbers that clash, definitions and facts it needs.</summary>
internal sealed class ContradictionExplanation
{
    private readonly SliceContext _slice;
    private readonly ImmutableArray<int> _core;
    private readonly ImmutableArray<AgentSymbol> _agents;
    private readonly ImmutableArray<GroundNorm> _ground;

    private ContradictionExplanation(SliceContext slice, ImmutableArray<int> core, ImmutableArray<AgentSymbol> agents)
    {
        (_slice, _core, _agents) = (slice, core, agents);
        _ground = [.. slice.Encoding.Ground.Where(ground => core.Contains(ground.Label))];
    }

    /// <summary>Reports one contradiction.</summary>
    public static void Report(SliceContext slice, MinimalUnsatisfiableSet set, ImmutableArray<AgentSymbol> agents, ImmutableArray<string> remarks)
    {
        WitnessReplay.OfEachDeletion(slice, set);
        new ContradictionExplanation(slice, set.Labels, agents).Report(remarks);
    }

    private void Report(ImmutableArray<string> remarks)
    {
        var day = FirstDay();
        var date = DateOnly.FromDayNumber(day);
        var clauses = _slice.Clauses(_core);
        var background = Background();
        var main = Clash(day, out var message, out var witness);
        message ??= $"From {Wording.Date(day)}, {Who} cannot comply with {Wording.Addresses(clauses)}{(clauses.Count == 1 ? "" : " at the same time")}.";
        if (main is not null) clauses = [main, .. clauses.Where(clause => clause.Ordinal != main.Ordinal)];
        var encoding = _slice.Encoding;
        var certificate = _slice.Check.Certificates.Add(
            "contradiction", encoding, clauses, message, isSatisfiable: false,
            () => encoding.Problem.Restrict([.. encoding.BackgroundLabels, .. _core]));
        _slice.Check.Report(
            FindingKind.Contradiction, message, [.. clauses], date: date, background: [.. background],
            agents: _agents.Length == _slice.Check.Treaty.Parties.Length ? [] : _agents, witness: witness, remarks: remarks, certificate: certificate);
    }

    private string Who => _agents.IsEmpty ? "the Parties together" : Wording.Agents(_agents, _slice.Check.Treaty);

    /// <summary>The first day such that the norms up to it cannot all be complied with.</summary>
    private int FirstDay()
    {
        var days = _ground.SelectMany(ground => ground.Until is null ? [ground.Due] : _ground.Select(other => other.Due).Append(ground.Due))
            .Concat(ActFactDays()).Append(_slice.Check.Timeline.Start).Distinct().Order().ToList();
        var (low, high) = (0, days.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_slice.Ask(_slice.Encoding.BackgroundLabels, UpTo(days[middle])) is Unsatisfiable) high = middle;
            else low = middle + 1;
        }
        return Math.Max(days[low], _slice.Check.Timeline.Start);
    }

    // An act that a fact gives can be one too many on its own day.
    private IEnumerable<int> ActFactDays() =>
        from item in _slice.Encoding.Slice.Background
        where item.Clause is ActFact { Date: not null }
        select ((ActFact)item.Clause).Date.GetValueOrDefault().DayNumber;

    private Formula UpTo(int day) => Formula.All(_ground.Where(ground => ground.Due <= day).Select(ground => ground.Until?.Invoke(day) ?? ground.Formula));

    /// <summary>The definitions and facts without which the norms would not clash.</summary>
    private IReadOnlyList<BoundClause> Background()
    {
        var search = MinimalUnsatisfiableSets.One(_slice.Session, [.. _slice.Encoding.BackgroundLabels], _core, _slice.Cancellation);
        return search.Sets.IsEmpty ? [] : _slice.Clauses(search.Sets[0].Labels);
    }

    /// <summary>The clause whose number the others exceed or miss on the day; null where the clash is no matter of numbers held.</summary>
    private BoundClause? Clash(int day, out string? message, out ImmutableArray<WitnessStep> witness)
    {
        var limits = _ground.Where(ground => ground.Norm is LimitNorm).Select(ground => (LimitNorm)ground.Norm).DistinctBy(norm => norm.Limit.Ordinal).ToList();
        foreach (var isMaximum in new[] { true, false })
        {
            foreach (var norm in limits)
            {
                var comparison = norm.Limit.Comparison;
                if (comparison is not ComparisonKind.Exactly && comparison is ComparisonKind.AtMost != isMaximum) continue;
                if (!norm.Days.Any(days => days.Contains(day))) continue;
                if (Extreme(norm, day, isMaximum) is not { } extreme) continue;
                var limit = norm.Limit;
                var others = _slice.Clauses(_core.Where(label => _slice.Encoding.Units[label].Clause.Ordinal != limit.Ordinal));
                var under = others.Count == 0 ? "" : $" under {Wording.Addresses(others)}";
                message = isMaximum
                    ? $"On {Wording.Date(day)} {Who} would have to hold at least {Wording.Amount(extreme, limit.Holding)}{under}, but {Wording.Address(limit)} {Allows(comparison)} {Wording.Number(limit.Amount.Value)}."
                    : $"On {Wording.Date(day)} {Who} could hold no more than {Wording.Amount(extreme, limit.Holding)}{under}, but {Wording.Address(limit)} requires {Requires(comparison)} {Wording.Number(limit.Amount.Value)}.";
                witness = [.. norm.Agents.Select(agent => new WitnessStep(
                    DateOnly.FromDayNumber(day), norm.Agents.Length > 1 || _agents.Length > 1 ? null : agent,
                    $"{Wording.Sentence(Who)} {(Who.StartsWith("the ", StringComparison.Ordinal) ? "hold" : "holds")} {Wording.Amount(extreme, limit.Holding)}, which breaches {Wording.Address(limit)}.")).Take(1)];
                return limit;
            }
        }
        message = null;
        witness = [];
        return null;
    }

    private static string Allows(ComparisonKind comparison) => comparison is ComparisonKind.Exactly ? "requires exactly" : "allows no more than";

    private static string Requires(ComparisonKind comparison) => comparison is ComparisonKind.Exactly ? "exactly" : "at least";

    /// <summary>The least (or greatest) amount that the rest of the set leaves for what is limited; null if there is none or it would be within the limit.</summary>
    private Rational? Extreme(LimitNorm norm, int day, bool isLeast)
    {
        var holdings = _slice.Encoding.Holdings;
        var value = holdings.Total(norm.Agents, norm.Limit.Holding, IntervalOf(day));
        var rest = _core.Where(label => _slice.Encoding.Units[label].Clause.Ordinal != norm.Limit.Ordinal);
        int[] labels = [.. _slice.Encoding.BackgroundLabels, .. rest];
        var bound = norm.Limit.Amount.Value;
        if (_slice.Ask(labels, isLeast ? value.AtMost(bound) : value.AtLeast(bound)) is not Unsatisfiable) return null;
        return LeastModel.Find(_slice.Session, labels, [Objective.Of(isLeast ? value : -value)], _slice.Cancellation) is Satisfiable found
            ? found.Model.Value(value) : null;
    }

    private int IntervalOf(int day)
    {
        var index = _slice.Encoding.Holdings.IndexOf(day);
        return index < _slice.Encoding.Holdings.Cuts.Count && _slice.Encoding.Holdings.Cuts[index] == day ? index : index - 1;
    }
}
