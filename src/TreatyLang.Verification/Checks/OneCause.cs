using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// One root cause is one finding: what the same sentences do to several Parties, with other facts, numbers or days, is told once with
/// the evidence of the first day, and of the others in a remark each.
/// </summary>
internal static class OneCause
{
    // More than this nobody reads; the Parties are named all the same.
    private const int MaxTold = 6;

    /// <summary>The findings, of those on the same sentences the one with the first day.</summary>
    /// <param name="findings">All findings, in the order in which they were found.</param>
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings) => findings
        .Select((finding, index) => (finding, index))
        .GroupBy(item => Key(item.finding, item.index))
        .Select(group => Merge([.. group.Select(item => item.finding).OrderBy(finding => finding.Date ?? DateOnly.MaxValue).ThenBy(finding => finding.Clauses[0].Ordinal)]));

    // Two readings of one sentence, or two questions about it that stay open, are no one cause.
    private static (FindingKind, int, string) Key(Finding finding, int index) => finding.Kind is FindingKind.Undefined or FindingKind.Undecided
        ? (finding.Kind, index, "")
        : (finding.Kind, (int)finding.Severity, Subject(finding) + string.Join(' ', finding.Clauses.Select(Place).Distinct().Order(StringComparer.Ordinal)));

    // What clashes does so in any order; else the finding is about its first clause, and another one about another.
    private static string Subject(Finding finding) =>
        finding.Kind is FindingKind.Contradiction or FindingKind.ConditionalContradiction or FindingKind.FactsInconsistent ? "" : Place(finding.Clauses[0]) + ": ";

    // A sentence on each of several Parties is one clause for each of them.
    private static string Place(BoundClause clause) => $"{clause.Location.Path} {clause.Location.Span}";

    private static Finding Merge(List<Finding> alike)
    {
        var (first, others) = (alike[0], alike.Skip(1).DistinctBy(finding => finding.Message).Where(finding => finding.Message != alike[0].Message).ToList());
        if (others.Count == 0) return first;
        var left = others.Skip(MaxTold).SelectMany(finding => finding.Agents).Distinct().Select(agent => agent.Name).ToList();
        return first with
        {
            Agents = alike.Exists(finding => finding.Agents.IsEmpty) ? [] : [.. alike.SelectMany(finding => finding.Agents).Distinct()],
            Background = [.. alike.SelectMany(finding => finding.Background).DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)],
            Remarks =
            [
                .. others.Take(MaxTold).Select(finding => $"Likewise, {Wording.Continued(finding.Message)}"),
                .. left.Count > 0 ? new[] { $"The same holds, with other numbers or on other days, of {Wording.List(left)}." } : [],
                .. alike.SelectMany(finding => finding.Remarks).Distinct(),
            ],
        };
    }
}
