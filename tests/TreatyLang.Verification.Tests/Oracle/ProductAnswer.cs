using System.Globalization;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Reads the product's findings as the oracle speaks.</summary>
internal sealed class ProductAnswer(SmallTreaty treaty)
{
    private const string From = " from ";

    private readonly SmallAddresses _addresses = new(treaty);
    private readonly HashSet<int> _triggered = [.. treaty.Norms.OfType<SmallTriggered>().Select(norm => norm.Number)];

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
        // Only what needs a solver to be found idle has a certificate.
        var idle = Of(result, FindingKind.Vacuous).ToLookup(finding => finding.Certificate is null, finding => _addresses.Number(finding.Clauses[0]));
        var (vacuous, untriggered) = (new SortedSet<int>(idle[true]), new SortedSet<int>(idle[false]));
        var dominated = Of(result, FindingKind.Dominated).ToArray();
        var implied = new SortedSet<int>(dominated.Select(finding => _addresses.Number(finding.Clauses[0])));
        actual = new OracleAnswer(factsClash, contradictions, minimal, vacuous, implied) { NeverTriggered = untriggered }
            + string.Concat(result.Findings.Select(finding => $"\n  {finding.Kind}: {finding.Message}"));

        if (factsClash != expected.FactsClash || !vacuous.SetEquals(expected.Vacuous)) return false;
        if (Of(result, FindingKind.Undecided).Any()) return false;
        if (factsClash) return true;
        if (!AreTold(result, expected.Contradictions, contradictions) || !minimal.SetEquals(expected.MinimalSets)) return false;
        // Where several names fit, the first is used: a right that the same clauses leave empty is reported as that.
        var rights = result.Findings.Where(finding => finding.Kind < FindingKind.Vacuous).SelectMany(finding => finding.Clauses).Select(_addresses.Number);
        if (!untriggered.IsSubsetOf(expected.NeverTriggered) || !expected.NeverTriggered.IsSubsetOf(untriggered.Concat(rights))) return false;
        if (contradictions.Count > 0) return true;
        // Clauses that imply each other are one finding: each implied clause is reported or named as a reason there. A triggered duty is
        // called implied only where another does what it asks for, trigger by trigger.
        var named = dominated.SelectMany(finding => finding.Clauses).Select(_addresses.Number).ToHashSet();
        return implied.IsSubsetOf(expected.Implied) && expected.Implied.Except(_triggered).All(named.Contains);
    }

    // The same clauses are one finding, dated by the Party that they catch first; the day of the other stands in a remark.
    private bool AreTold(VerificationResult result, SortedDictionary<string, int> expected, SortedDictionary<string, int> told)
    {
        var byClauses = expected.ToLookup(entry => entry.Key[..entry.Key.IndexOf(From, StringComparison.Ordinal)], entry => (Day: entry.Key[(entry.Key.IndexOf(From, StringComparison.Ordinal) + From.Length)..], Who: entry.Value));
        var merged = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var same in byClauses)
        {
            var first = same.MinBy(entry => DateOnly.TryParse(entry.Day, CultureInfo.InvariantCulture, out var day) ? day : DateOnly.MinValue);
            merged.Add($"{same.Key}{From}{first.Day}", same.Aggregate(0, (who, entry) => who | entry.Who));
            var remarks = Of(result, FindingKind.Contradiction).Where(finding => Numbers(finding) == same.Key).SelectMany(finding => finding.Remarks).ToList();
            if (same.Any(entry => entry.Day != first.Day && !remarks.Exists(remark => remark.Contains(entry.Day, StringComparison.Ordinal)))) return false;
        }

        return merged.SequenceEqual(told);
    }

    private static IEnumerable<Finding> Of(VerificationResult result, FindingKind kind) => result.Findings.Where(finding => finding.Kind == kind);

    private string Describe(Finding finding) =>
        $"{Numbers(finding)}{From}{(finding.Date is { } date ? SmallCalendar.Words(date.DayNumber) : "no day")}";

    private string Numbers(Finding finding) => string.Join("+", finding.Clauses.OrderBy(clause => clause.Ordinal).Select(_addresses.Number));

    private string Numbers(string remark) => string.Join("+", _addresses.Numbers(remark[(remark.IndexOf(" of ", StringComparison.Ordinal) + 4)..]));

    private static int Parties(Finding finding) =>
        finding.Agents.IsEmpty ? (1 << SmallTreaty.Parties) - 1 : finding.Agents.Sum(agent => agent.Name == "Adaland" ? 1 : 2);
}
