using System.Globalization;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Reads the product's findings as the oracle speaks.</summary>
internal static class ProductAnswer
{
    public static bool Agrees(VerificationResult result, OracleAnswer expected, out string actual)
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
        var vacuous = new SortedSet<int>(Of(result, FindingKind.Vacuous).Select(finding => Number(finding.Clauses[0])));
        var dominated = Of(result, FindingKind.Dominated).ToArray();
        var implied = new SortedSet<int>(dominated.Select(finding => Number(finding.Clauses[0])));
        actual = new OracleAnswer(factsClash, contradictions, minimal, vacuous, implied)
            + string.Concat(result.Findings.Select(finding => $"\n  {finding.Kind}: {finding.Message}"));

        if (factsClash != expected.FactsClash || !vacuous.SetEquals(expected.Vacuous)) return false;
        if (Of(result, FindingKind.Undecided).Any()) return false;
        if (factsClash) return true;
        if (!contradictions.SequenceEqual(expected.Contradictions) || !minimal.SetEquals(expected.MinimalSets)) return false;
        if (contradictions.Count > 0) return true;
        // Clauses that imply each other are one finding: each implied clause is reported or named as a reason there.
        var named = dominated.SelectMany(finding => finding.Clauses).Select(Number).ToHashSet();
        return implied.IsSubsetOf(expected.Implied) && expected.Implied.IsSubsetOf(named);
    }

    private static IEnumerable<Finding> Of(VerificationResult result, FindingKind kind) => result.Findings.Where(finding => finding.Kind == kind);

    private static string Describe(Finding finding) =>
        $"{Numbers(finding)} from {(finding.Date is { } date ? SmallCalendar.Words(date.DayNumber) : "no day")}";

    private static string Numbers(Finding finding) => string.Join("+", finding.Clauses.OrderBy(clause => clause.Ordinal).Select(Number));

    // "The same holds of Article I(1), (2) and (4)."
    private static string Numbers(string remark) => string.Join("+", remark.Split('(').Skip(1).Select(part => part[..part.IndexOf(')')]));

    private static int Parties(Finding finding) =>
        finding.Agents.IsEmpty ? (1 << SmallTreaty.Parties) - 1 : finding.Agents.Sum(agent => agent.Name == "Adaland" ? 1 : 2);

    private static int Number(BoundClause clause) =>
        clause.Address.Article == "Article I" ? int.Parse(clause.Address.Steps[0], CultureInfo.InvariantCulture) : 0;
}
