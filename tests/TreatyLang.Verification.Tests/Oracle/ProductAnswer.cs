using System.Globalization;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Reads the product's findings as the oracle speaks.</summary>
internal static class ProductAnswer
{
    public static bool Agrees(VerificationResult result, OracleAnswer expected, out string actual)
    {
        var factsClash = result.Findings.Any(finding => finding.Kind is FindingKind.FactsInconsistent);
        var contradictions = new SortedSet<string>(Of(result, FindingKind.Contradiction).Select(Describe), StringComparer.Ordinal);
        var vacuous = new SortedSet<int>(Of(result, FindingKind.Vacuous).Select(finding => Number(finding.Clauses[0])));
        var dominated = Of(result, FindingKind.Dominated).ToArray();
        var implied = new SortedSet<int>(dominated.Select(finding => Number(finding.Clauses[0])));
        actual = new OracleAnswer(factsClash, contradictions, vacuous, implied)
            + string.Concat(result.Findings.Select(finding => $"\n  {finding.Kind}: {finding.Message}"));

        if (factsClash != expected.FactsClash || !vacuous.SetEquals(expected.Vacuous)) return false;
        if (Of(result, FindingKind.Undecided).Any()) return false;
        if (factsClash) return true;
        if (!contradictions.SetEquals(expected.Contradictions)) return false;
        if (contradictions.Count > 0) return true;
        // Clauses that imply each other are one finding: each implied clause is reported or named as a reason there.
        var named = dominated.SelectMany(finding => finding.Clauses).Select(Number).ToHashSet();
        return implied.IsSubsetOf(expected.Implied) && expected.Implied.IsSubsetOf(named);
    }

    private static IEnumerable<Finding> Of(VerificationResult result, FindingKind kind) => result.Findings.Where(finding => finding.Kind == kind);

    private static string Describe(Finding finding) =>
        $"{string.Join("+", finding.Clauses.OrderBy(clause => clause.Ordinal).Select(Number))} from {(finding.Date is { } date ? SmallCalendar.Words(date.DayNumber) : "no day")}";

    private static int Number(BoundClause clause) =>
        clause.Address.Article == "Article I" ? int.Parse(clause.Address.Steps[0], CultureInfo.InvariantCulture) : 0;
}
