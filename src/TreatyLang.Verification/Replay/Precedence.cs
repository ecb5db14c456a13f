using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Which norms are to prevail over which, as their priority words say.</summary>
internal sealed class Precedence
{
    private readonly List<(NormClause Prevailing, NormClause Yielding)> _pairs = [];

    public Precedence(BoundTreaty treaty)
    {
        foreach (var clause in treaty.Clauses.OfType<NormClause>())
            foreach (var priority in clause.Priorities)
                foreach (var covered in treaty.Covered(priority.Reference).OfType<NormClause>().Where(covered => covered != clause))
                {
                    if (priority.Word is PriorityWord.Notwithstanding) _pairs.Add((clause, covered));
                    if (priority.Word is PriorityWord.SubjectTo or PriorityWord.ExceptAsProvided) _pairs.Add((covered, clause));
                }
    }

    /// <summary>The norms that prevail over a norm for some of the agents.</summary>
    public IEnumerable<NormClause> Over(NormClause norm, IReadOnlyCollection<AgentSymbol> agents) =>
        _pairs.Where(pair => pair.Yielding == norm && pair.Prevailing.Bearer.Agents.Any(agents.Contains)).Select(pair => pair.Prevailing).Distinct();
}
