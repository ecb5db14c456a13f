using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// Situations in which what others hold makes a Party's limits clash. Each possible situation is answered by the Party as well as it can; the answer
/// rules out all situations that it meets, until one has no answer or none is left (counterexample-guided search).
/// </summary>
internal sealed class ForcedConditions
{
    private const int MaxRounds = 40;
    private const int MaxClaims = 400;
    private const int MaxAmounts = 600;
    private const int MaxFindings = 10;

    private readonly SliceContext _slice;
    private readonly ForcedBreach _breach;
    private readonly List<(Variable Variable, SituationPart Part)> _others;
    private readonly Formula _quiet;
    private readonly List<Formula> _linked;

    public ForcedConditions(SliceContext slice, ForcedBreach breach)
    {
        (_slice, _breach) = (slice, breach);
        // Duties that others trigger are looked at apart.
        var triggers = slice.Encoding.Slice.Norms.OfType<RelativeNorm>().Where(norm => norm.Agents is [var bearer] && bearer == breach.Agent).ToLookup(norm => norm.Timing.Trigger, norm => norm.Actors);
        _quiet = Formula.All(breach.VariablesOf(agent => agent != breach.Agent)
            .Where(item => item.Part.Term is ActSymbol act && triggers[act].Any(actors => actors.Contains(item.Part.Agent))).Select(item => LinearExpression.Of(item.Variable).AtMost(0)));
        _linked = Linked();
        var used = VariableCollector.Collect([.. breach.Own.SelectMany(slice.Encoding.Of).Where(ground => ground.Norm is not RelativeNorm).Select(ground => ground.Formula).Concat(_linked).Select(formula => new Assertion(formula))]).ToHashSet();
        _others = [.. breach.VariablesOf(agent => agent != breach.Agent).Where(item => used.Contains(item.Variable))];
    }

    /// <summary>Looks for situations until no further clauses clash in one.</summary>
    public void Run()
    {
        if (_others.Count == 0) return;
        IReadOnlyList<int> labels = _breach.Own;
        for (var found = 0; found < MaxFindings; found++)
        {
            if (Parts(labels).Select(Search).FirstOrDefault(situation => situation is not null) is not { } model) return;
            if (_breach.Report(_others.Select(item => item.Part with { Amount = model.Value(item.Variable) }), model) is not { } core) return;
            var conditional = core.Where(DependsOnOthers).ToList();
            if (conditional.Count == 0) return;
            labels = [.. labels.Except(conditional)];
        }
    }

    private bool DependsOnOthers(int label) => _slice.Encoding.Of(label).DistinctBy(ground => ground.Norm).Any(ground => Footprint.Of(ground.Norm).Any(item => item.Agent != _breach.Agent));

    /// <summary>What ties the numbers of acts that count to what others hold and do.</summary>
    private List<Formula> Linked()
    {
        var known = _breach.VariablesOf(_ => true).Select(item => item.Variable).ToHashSet();
        var counted = VariableCollector.Collect([.. _breach.Own.SelectMany(_slice.Encoding.Of).Select(ground => new Assertion(ground.Formula))]).Where(variable => !known.Contains(variable)).ToHashSet();
        return [.. _slice.Encoding.Problem.Assertions.Where(assertion => assertion.Label is null && MentionsOthers(assertion.Formula) && VariableCollector.Collect([assertion]).Any(counted.Contains))
            .Select(assertion => assertion.Formula)];
    }

    /// <summary>What norms ask, in parts that have nothing in common that the Party itself does or holds, so that it answers to each of them apart; those that turn on others, in order.</summary>
    private List<List<Formula>> Parts(IReadOnlyList<int> labels)
    {
        var (sets, nodes) = (new DisjointSets(), new Dictionary<Variable, int>());
        int? Unite(Formula formula)
        {
            int? first = null;
            foreach (var variable in VariableCollector.Collect([new Assertion(formula)]).Where(variable => !_breach.IsOfOthers(variable)))
            {
                if (!nodes.TryGetValue(variable, out var node)) nodes.Add(variable, node = sets.Add());
                if (first is { } known) sets.Unite(known, node);
                first ??= node;
            }
            return first;
        }
        var background = _slice.Encoding.BackgroundLabels.ToHashSet();
        foreach (var assertion in _slice.Encoding.Problem.Assertions.Where(assertion => assertion.Label is not { } label || background.Contains(label))) Unite(assertion.Formula);
        var asked = labels.SelectMany(_slice.Encoding.Of).Select(ground => ground.Formula).Concat(_linked).Select(formula => (formula, node: Unite(formula))).ToList();
        return [.. asked.GroupBy(item => item.node is { } node ? sets.Find(node) : -1).Select(part => part.Select(item => item.formula).ToList()).Where(part => part.Exists(MentionsOthers))];
    }

    /// <summary>A situation without an answer, told by a history that is lawful for the others; null if there is none or it stays open.</summary>
    /// <param name="part">What the Party has to keep.</param>
    private Model? Search(List<Formula> part)
    {
        var asked = part.FindAll(MentionsOthers);
        var norms = part.Except(_linked).ToList();
        var conditional = norms.OfType<Implies>().Where(implies => MentionsOthers(implies.Antecedent)).ToList();
        var background = _slice.Encoding.BackgroundLabels;
        var kept = _quiet & Formula.All(norms);
        // What can be kept whatever others hold needs no answer to it.
        if (asked.TrueForAll(formula => formula is Implies implies && conditional.Contains(implies) && !MentionsOthers(implies.Consequent))
            && _slice.Ask(background, kept & Formula.All(conditional.Select(implies => implies.Consequent))) is Satisfiable) return null;
        var used = VariableCollector.Collect([.. asked.Select(formula => new Assertion(formula))]).ToHashSet();
        var others = _others.FindAll(item => used.Contains(item.Variable));
        // The Party keeps as much as it can of what could be asked, and the others bring about as much as they can of it.
        var answers = conditional.Count > MaxClaims ? [] : conditional.Select(implies => Objective.Of(!implies.Consequent)).ToList();
        var burdens = conditional.Concat(asked.Intersect(_linked).OfType<Implies>().Where(implies => implies.Consequent is Comparison { Left.Terms.Length: > 1 })).Select(implies => Objective.Of(!implies.Antecedent)).ToList();
        var amounts = others.AsEnumerable().Reverse().OrderByDescending(item => item.Part.Day).Select(item => (Objective)item.Variable);
        IReadOnlyList<Objective> order = [.. burdens.Count > MaxClaims ? [] : burdens, .. others.Count > MaxAmounts ? [] : amounts];
        var open = _quiet;
        for (var round = 0; round < MaxRounds; round++)
        {
            if (_breach.LawfulForOthers(open, order) is not { } situation) return null;
            var given = Formula.All(others.Select(item => LinearExpression.Of(item.Variable).EqualTo(situation.Value(item.Variable))));
            switch (_slice.Least(background, kept & given, answers))
            {
                case Unsatisfiable: return situation;
                case Satisfiable { Model: var answer }:
                    open &= !Formula.All(asked.Select(formula => formula.With(answer, _breach.IsOfOthers)));
                    break;
                default: return null;
            }
        }
        _slice.LeaveOpen();
        return null;
    }

    private bool MentionsOthers(Formula formula) => VariableCollector.Collect([new Assertion(formula)]).Any(_breach.IsOfOthers);
}
