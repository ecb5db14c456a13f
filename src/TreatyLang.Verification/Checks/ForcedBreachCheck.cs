using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>conditional-contradiction</c>: others can do or hold something, lawfully, after which a Party is in breach whatever it does or has done.
/// Looked for in slices that somebody can comply with, for each Party and body of whose norms something depends on others.
/// </summary>
internal sealed class ForcedBreachCheck
{
    private readonly List<(ContradictionExplanation Explanation, AgentSymbol Agent)> _found = [];

    /// <summary>Looks for situations in a slice that has a lawful history; what is found is kept for the report.</summary>
    public void Run(SliceContext slice)
    {
        // A sentence that was not read may forbid what the others would have to do.
        if (slice.Lawful is null || slice.Encoding.Slice.Agents.Length < 2 || slice.Check.Treaty.UnboundSentences > 0) return;
        foreach (var agent in slice.Encoding.Slice.Agents)
        {
            var breach = new ForcedBreach(slice, agent, explanation => _found.Add((explanation, agent)));
            if (!breach.DependsOnOthers) continue;
            new ForcedTriggers(slice, breach).Run();
            new ForcedConditions(slice, breach).Run();
        }
    }

    /// <summary>Reports what was found in all slices. Clauses that clash in every history for one Party have that as their cause for the others, too.</summary>
    public void Report(CheckContext check)
    {
        var clashing = check.Findings.Where(finding => finding.Kind is FindingKind.Contradiction).Select(finding => finding.Clauses).ToList();
        foreach (var (explanation, agent) in _found)
            if (!clashing.Exists(clauses => explanation.Clauses.All(clauses.Contains))) explanation.Report([agent], [.. explanation.Background], []);
    }
}
