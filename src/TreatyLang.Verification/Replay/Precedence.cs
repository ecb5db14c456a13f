using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Which norms are to prevail over which, as their priority words say.</summary>
internal sealed class Precedence
{
    private readonly ILookup<int, NormClause> _prevailing;
    private readonly ILookup<int, NormClause> _yielding;
    private readonly Func<AgentSymbol, Joining?, bool> _joins;

    public Precedence(BoundTreaty treaty, Func<AgentSymbol, Joining?, bool> joins)
    {
        _joins = joins;
        var pairs = new List<(NormClause Prevailing, NormClause Yielding)>();
        foreach (var clause in treaty.Clauses.OfType<NormClause>())
            foreach (var priority in clause.Priorities)
                foreach (var covered in treaty.Covered(priority.Reference).OfType<NormClause>().Where(covered => covered.Ordinal != clause.Ordinal))
                {
                    if (priority.Word is PriorityWord.Notwithstanding or PriorityWord.InAddition) pairs.Add((clause, covered));
                    if (priority.Word is PriorityWord.SubjectTo or PriorityWord.ExceptAsProvided) pairs.Add((covered, clause));
                }
        _prevailing = pairs.ToLookup(pair => pair.Yielding.Ordinal, pair => pair.Prevailing);
        _yielding = pairs.ToLookup(pair => pair.Prevailing.Ordinal, pair => pair.Yielding);
    }

    /// <summary>The norms that prevail over a norm for some of the agents.</summary>
    public IEnumerable<NormClause> Over(NormClause norm, IReadOnlyCollection<AgentSymbol> agents) =>
        _prevailing[norm.Ordinal].Where(prevailing => prevailing.Bearer.Agents.Any(agent => agents.Contains(agent) && _joins(agent, prevailing.Bearer.Joining))).DistinctBy(prevailing => prevailing.Ordinal);

    /// <summary>The norms that a norm prevails over.</summary>
    public IEnumerable<NormClause> Under(NormClause norm) => _yielding[norm.Ordinal].DistinctBy(yielding => yielding.Ordinal);
}
