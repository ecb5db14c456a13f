using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Which clause yields to which, as the priority words say; the lowering decides what yielding comes to.</summary>
internal sealed class PriorityIndex
{
    private readonly Dictionary<int, List<NormClause>> _prevailing = [];
    private readonly HashSet<(int, int)> _links = [];
    private readonly ILookup<int, SwitchClause> _switches;
    private readonly ImmutableArray<SurvivalClause> _survivals;
    private readonly HashSet<int> _mixed = [];

    private readonly BoundTreaty _treaty;

    public PriorityIndex(BoundTreaty treaty)
    {
        _treaty = treaty;
        _survivals = [.. treaty.Clauses.OfType<SurvivalClause>()];
        _switches = treaty.Clauses.OfType<SwitchClause>().SelectMany(item => treaty.Covered(item.Switched).Where(clause => clause != item).Select(clause => (clause.Ordinal, item)))
            .ToLookup(pair => pair.Ordinal, pair => pair.item);
        foreach (var clause in treaty.Clauses)
        {
            if (clause is not NormClause { Priorities.IsEmpty: false } norm) continue;
            foreach (var priority in norm.Priorities)
                foreach (var other in treaty.Covered(priority.Reference).OfType<NormClause>())
                    if (other.Ordinal != norm.Ordinal) Link(norm, other, priority.Word);
        }
    }

    /// <summary>The clauses that prevail over a clause, in source order of the words that say so.</summary>
    public IReadOnlyList<NormClause> PrevailingOver(BoundClause clause) => _prevailing.TryGetValue(clause.Ordinal, out var found) ? found : [];

    /// <summary>The switches that say when or to whom a clause applies.</summary>
    public IReadOnlyList<SwitchClause> SwitchesOf(BoundClause clause) => [.. _switches[clause.Ordinal]];

    /// <summary>Whether only one of two clauses that a priority word ties survives the treaty, or one that does hangs on a condition or a switch.</summary>
    public bool IsMixed(BoundClause clause) => _mixed.Contains(clause.Ordinal)
        || (clause is NormClause norm && (!norm.Conditions.IsEmpty || _switches.Contains(clause.Ordinal)) && _survivals.Any(survival => survival.Surviving.Covers(clause.Address)));

    /// <summary>The norms that a reference covers.</summary>
    public IEnumerable<NormClause> Covered(ClauseReference reference) => _treaty.Covered(reference).OfType<NormClause>();

    /// <summary>The states of breach on which a clause hangs, through its conditions or its switches.</summary>
    public IEnumerable<BreachState> BreachesIn(NormClause clause) =>
        clause.Conditions.Concat(_switches[clause.Ordinal].SelectMany(item => item.Conditions)).Select(condition => condition.State).OfType<BreachState>();

    /// <summary>Whether a priority word (other than <c>without prejudice</c>) of one of the two names the other.</summary>
    public bool AreLinked(BoundClause first, BoundClause second) =>
        _links.Contains((first.Ordinal, second.Ordinal)) || _links.Contains((second.Ordinal, first.Ordinal));

    // For how long a clause survives the treaty.
    private HashSet<Duration> Survives(BoundClause clause) => [.. _survivals.Where(survival => survival.Surviving.Covers(clause.Address)).Select(survival => survival.Length)];

    private void Link(NormClause clause, NormClause other, PriorityWord word)
    {
        if (word is PriorityWord.WithoutPrejudice) return;
        _links.Add((clause.Ordinal, other.Ordinal));
        var (prevails, yields) = word is PriorityWord.Notwithstanding or PriorityWord.InAddition ? (clause, other) : (other, clause);
        if (!_prevailing.TryGetValue(yields.Ordinal, out var list)) _prevailing.Add(yields.Ordinal, list = []);
        list.Add(prevails);
        if (!Survives(prevails).SetEquals(Survives(yields))) _mixed.UnionWith([prevails.Ordinal, yields.Ordinal]);
    }
}
