using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>What binds one Party or body alone, what binds the others, and the report of a situation in which the one cannot comply.</summary>
internal sealed class ForcedBreach
{
    private readonly SliceContext _slice;
    private readonly Action<ContradictionExplanation> _found;
    private readonly Lazy<HashSet<Variable>> _others;

    /// <param name="slice">The slice.</param>
    /// <param name="agent">The Party or body.</param>
    /// <param name="found">Takes the explanation of each situation that is found.</param>
    public ForcedBreach(SliceContext slice, AgentSymbol agent, Action<ContradictionExplanation> found)
    {
        (_slice, _found, Agent) = (slice, found, agent);
        Own = [.. slice.Encoding.NormLabels.Where(label => slice.Encoding.Units[label] is { Agents: [var bearer], Clause: var clause } && bearer == agent && !IsLifted(slice, clause))];
        Others = [.. slice.Encoding.NormLabels.Except(Own)];
        _others = new(() => [.. VariablesOf(other => other != agent).Select(item => item.Variable)]);
    }

    public AgentSymbol Agent { get; }

    /// <summary>The labels of the norms that bind the Party alone. If a norm that binds it with others is broken, the others are in breach too.</summary>
    public ImmutableArray<int> Own { get; }

    /// <summary>The labels of all other norms.</summary>
    public ImmutableArray<int> Others { get; }

    /// <summary>The same over the slice with more days on which acts are looked for.</summary>
    public ForcedBreach In(SliceContext slice) => new(slice, Agent, _found);

    /// <summary>Whether what the Party has to do turns on what others do or hold.</summary>
    public bool DependsOnOthers => Own.SelectMany(_slice.Encoding.Of).DistinctBy(ground => ground.Norm)
        .Any(ground => Footprint.Of(ground.Norm).Any(item => item.Agent != Agent));

    /// <summary>Whether a variable says what another does or holds.</summary>
    public bool IsOfOthers(Variable variable) => _others.Value.Contains(variable);

    /// <summary>What certain agents hold on the days of each interval and do at each time.</summary>
    public IEnumerable<(Variable Variable, SituationPart Part)> VariablesOf(Func<AgentSymbol, bool> isMeant)
    {
        var encoding = _slice.Encoding;
        foreach (var (agent, quantity) in encoding.Slice.Holdings.Where(item => isMeant(item.Agent)))
            for (var interval = 0; interval < encoding.Holdings.Cuts.Count; interval++)
                yield return (encoding.Holdings.Value(agent, quantity, interval), new(agent, quantity, null, ActPoint.AtStartOf(encoding.Holdings.Cuts[interval]), 0, ComparisonKind.Exactly, encoding.Holdings.Days(interval).Last));
        foreach (var (agent, act) in encoding.Slice.Acts.Where(item => isMeant(item.Agent)))
            foreach (var target in encoding.Acts.Targets(agent, act))
                foreach (var point in encoding.Acts.Points(act))
                    yield return (encoding.Acts.Count(agent, act, target, point), new(agent, act, target, point, 0, ComparisonKind.AtLeast, point.Day));
    }

    /// <summary>Whether no history in which the claim holds keeps the norms of the Party.</summary>
    public bool IsForcedBy(Formula claim) => _slice.Ask([.. _slice.Encoding.BackgroundLabels, .. Own], claim) is Unsatisfiable;

    /// <summary>The least history that is lawful for the others and in which the claim holds; null if there is none.</summary>
    public Model? LawfulForOthers(Formula claim, IReadOnlyList<Objective> order) =>
        _slice.Least([.. _slice.Encoding.BackgroundLabels, .. Others], claim, order) is Satisfiable found ? found.Model : null;

    /// <summary>Reports a situation, unless the others may not bring it about.</summary>
    /// <param name="parts">What the others do and hold; the Party cannot comply with all its norms then.</param>
    /// <param name="model">A history with it that is lawful for the others.</param>
    /// <returns>The labels of the norms that clash; null if the situation is none.</returns>
    public ImmutableArray<int>? Report(IEnumerable<SituationPart> parts, Model model)
    {
        var situation = new Situation(Agent, Needed([.. parts]), Others);
        if (situation.Parts.IsEmpty || situation.Parts.Any(part => !IsFree(part))) return null;
        using var given = _slice.Given(situation);
        if (MinimalUnsatisfiableSets.One(given.Session, Own, given.Encoding.BackgroundLabels, given.Cancellation).Sets is not [var set]) return null;
        if (Hindrance(situation, model) is not { } hindrance) _found(ContradictionExplanation.Of(given, set));
        else if (!set.Labels.Any(label => _slice.Encoding.Units[label].Clause.Ordinal == hindrance.Ordinal))
        {
            var clauses = _slice.Clauses(set.Labels);
            _slice.Check.Report(
                FindingKind.Undecided, $"It was not decided whether others can force {Agent.Name} to break {Wording.Addresses(clauses)}, because what {Agent.Name} does itself may keep them from it under {Wording.Address(hindrance)}.", [.. clauses, hindrance]);
        }
        return set.Labels;
    }

    // What a triggered duty or right lifts depends on when others act, and is left undecided.
    private static bool IsLifted(SliceContext slice, BoundClause clause) =>
        slice.Check.System.Priorities.PrevailingOver(clause).Any(grant => ClauseTimes.TimingOf(grant) is RelativeToEach);

    /// <summary>The parts without those that are not needed, the last ones left out first.</summary>
    private ImmutableArray<SituationPart> Needed(List<SituationPart> parts)
    {
        bool IsForced(IEnumerable<SituationPart> some) => IsForcedBy(Formula.All(some.Select(part => part.Claim(_slice.Encoding))));
        foreach (var day in parts.GroupBy(part => part.Day).OrderBy(day => day.Key))
            if (IsForced(day))
            {
                parts = [.. day];
                break;
            }
        for (var index = parts.Count - 1; index >= 0 && parts.Count > 1; index--)
            if (IsForced(parts.Where(part => part != parts[index]))) parts.RemoveAt(index);
        for (var index = 0; index < parts.Count; index++)
            foreach (var looser in new[] { ComparisonKind.AtLeast, ComparisonKind.AtMost })
                if (parts[index] is { Comparison: ComparisonKind.Exactly } exact && IsForced(parts.Select(part => part == exact ? part with { Comparison = looser } : part)))
                    parts[index] = exact with { Comparison = looser };
        return Joined(parts.OrderBy(part => part.Point.Hours));
    }

    /// <summary>The parts, of which those that say the same of days that follow each other are one.</summary>
    private static ImmutableArray<SituationPart> Joined(IEnumerable<SituationPart> parts)
    {
        var joined = new List<SituationPart>();
        foreach (var part in parts)
        {
            var before = joined.FindIndex(other => other.IsFollowedBy(part));
            if (before < 0) joined.Add(part);
            else joined[before] = joined[before] with { Last = part.Last, IsLong = true };
        }
        return [.. joined];
    }

    /// <summary>Whether nothing that the checks do not decide may stand in the way of what another does or holds.</summary>
    private bool IsFree(SituationPart part) => !_slice.Check.Treaty.Clauses.Any(clause =>
        (clause is EarliestActClause wait && wait.Act == part.Term && wait.Bearer.Agents.Contains(part.Agent))
        || (clause is NormClause norm && norm is not AdviceClause && norm.Bearer.Agents.Contains(part.Agent) && !_slice.Check.System.Decides(norm)
            && (ClauseTimes.ActOf(norm) == part.Term || (norm is LimitClause limit && limit.Holding == part.Term))));

    /// <summary>A norm of the others that the Party can make them break by what it does itself, so that they may not do their part; null if there is none.</summary>
    private BoundClause? Hindrance(Situation situation, Model model)
    {
        var encoding = _slice.Encoding;
        var own = VariablesOf(agent => agent == Agent).Select(item => item.Variable).ToHashSet();
        var done = situation.Parts.SelectMany(part => VariableCollector.Collect([new Assertion(part.Claim(encoding))])).ToHashSet();
        foreach (var ground in Others.SelectMany(encoding.Of).Where(ground => ground.Norm is not RelativeNorm))
        {
            var variables = VariableCollector.Collect([new Assertion(ground.Formula)]);
            if (!variables.Any(done.Contains) || !variables.Any(own.Contains)) continue;
            if (_slice.Ask(encoding.BackgroundLabels, !ground.Formula.With(model, variable => !IsOfOthers(variable))) is not Unsatisfiable) return ground.Norm.Clause;
        }
        return null;
    }
}
