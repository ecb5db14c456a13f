using TreatyLang.Semantics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Reads the product's findings as the oracle speaks.</summary>
internal sealed class ProductAnswer(SmallAddresses addresses)
{
    public bool Agrees(VerificationResult result, OracleAnswer expected, out string actual)
    {
        var factsClash = result.Findings.Any(finding => finding.Kind is FindingKind.FactsInconsistent);
        var contradictions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var minimal = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in Of(result, FindingKind.Contradiction))
        {
            contradictions[Describe(finding)] = contradictions.GetValueOrDefault(Describe(finding)) | Parties(finding);
            minimal.Add(Numbers(finding));
            minimal.UnionWith(finding.Remarks.Where(remark => remark.StartsWith("The same holds", StringComparison.Ordinal)).Select(Numbers));
        }
        // Whether a trigger can ever happen, and whether another duty does what a triggered one asks for, the oracle does not judge.
        var vacuous = new SortedSet<int>(Of(result, FindingKind.Vacuous).Where(finding => finding.Certificate is null).Select(finding => addresses.Number(finding.Clauses[0])));
        var dominated = Of(result, FindingKind.Dominated).Where(finding => finding.Clauses[0] is not ActDutyClause { Timing: RelativeToEach }).ToArray();
        var implied = new SortedSet<int>(dominated.Select(finding => addresses.Number(finding.Clauses[0])));
        actual = new OracleAnswer(factsClash, contradictions, minimal, vacuous, implied)
            + string.Concat(result.Findings.Select(finding => $"\n  {finding.Kind}: {finding.Message}"));

        if (factsClash != expected.FactsClash || !vacuous.SetEquals(expected.Vacuous)) return false;
        if (Of(result, FindingKind.Undecided).Any()) return false;
        if (factsClash) return true;
        if (!contradictions.SequenceEqual(expected.Contradictions) || !minimal.SetEquals(expected.MinimalSets)) return false;
        if (contradictions.Count > 0) return true;
        // Clauses that imply each other are one finding: each implied clause is reported or named as a reason there.
        var named = dominated.SelectMany(finding => finding.Clauses).Select(addresses.Number).ToHashSet();
        return implied.IsSubsetOf(expected.Implied) && expected.Implied.IsSubsetOf(named);
    }

    private static IEnumerable<Finding> Of(VerificationResult result, FindingKind kind) => result.Findings.Where(finding => finding.Kind == kind);

    private string Describe(Finding finding) =>
        $"{Numbers(finding)} from {(finding.Date is { } date ? SmallCalendar.Words(date.DayNumber) : "no day")}";

    private string Numbers(Finding finding) => string.Join("+", finding.Clauses.OrderBy(clause => clause.Ordinal).Select(addresses.Number));

    private string Numbers(string remark) => string.Join("+", addresses.Numbers(remark[(remark.IndexOf(" of ", StringComparison.Ordinal) + 4)..]));

    private static int Parties(Finding finding) =>
        finding.Agents.IsEmpty ? (1 << SmallTreaty.Parties) - 1 : finding.Agents.Sum(agent => agent.Name == "Adaland" ? 1 : 2);
}
