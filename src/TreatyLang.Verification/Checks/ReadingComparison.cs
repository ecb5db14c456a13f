using TreatyLang.Diagnostics;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>Puts what is found under both readings of a disputed membership into one result; what holds under one of them only says so, and that it matters is the finding <c>undefined</c>.</summary>
internal static class ReadingComparison
{
    /// <summary>Both results as one.</summary>
    /// <param name="usual">What is found if the group is as the text has it.</param>
    /// <param name="other">What is found otherwise.</param>
    /// <param name="reading">The readings.</param>
    public static VerificationResult Merge(VerificationResult usual, VerificationResult other, DisputedReading reading)
    {
        var (before, after) = (usual.Findings.Select(Key).ToHashSet(), other.Findings.Select(Key).ToHashSet());
        var findings = usual.Findings.Select(finding => after.Contains(Key(finding)) ? finding : Only(finding, reading.Usual, finding.Certificate))
            .Concat(other.Findings.Where(finding => !before.Contains(Key(finding)))
                .Select(finding => Only(finding, reading.Otherwise, finding.Certificate is { } name ? Renamed(name) : null))).ToList();
        if (Difference(usual, after, other, before, reading) is { } difference) findings.Add(difference);
        return new()
        {
            Verdict = Verdicts.Worst([usual.Verdict, other.Verdict]),
            Findings = [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Clauses[0].Ordinal).ThenBy(finding => finding.Kind)],
            Assumptions = [.. usual.Assumptions.Union(other.Assumptions)],
            Bounds = [.. usual.Bounds.Union(other.Bounds)],
            Certificates = [.. usual.Certificates, .. other.Certificates.Select(certificate => certificate with { Name = Renamed(certificate.Name), Statement = $"If {reading.Otherwise}: {certificate.Statement}" })],
        };
    }

    private static Finding? Difference(
        VerificationResult usual, HashSet<(FindingKind, string)> after, VerificationResult other, HashSet<(FindingKind, string)> before, DisputedReading reading)
    {
        var first = usual.Findings.FirstOrDefault(finding => finding.Severity > DiagnosticSeverity.Note && !after.Contains(Key(finding)));
        var second = other.Findings.FirstOrDefault(finding => finding.Severity > DiagnosticSeverity.Note && !before.Contains(Key(finding)));
        if ((first ?? second) is not { } date) return null;
        var descriptor = FindingDescriptors.Of(FindingKind.Undefined);
        return new()
        {
            Kind = FindingKind.Undefined,
            Descriptor = descriptor,
            Severity = DiagnosticSeverity.Warning,
            Message = $"{Wording.Subject(reading.Fact)} leaves open whether {reading.Usual}, and it matters. {string.Join(' ', Case(reading.Usual, first).Concat(Case(reading.Otherwise, second)))}",
            Clauses = [reading.Fact],
            Date = date.Date,
        };
    }

    private static IEnumerable<string> Case(string reading, Finding? finding) =>
        finding is null ? [] : [$"Only if {reading}: {finding.Message}"];

    private static Finding Only(Finding finding, string reading, string? certificate) =>
        finding with { Remarks = [$"This is so only if {reading}.", .. finding.Remarks], Certificate = certificate };

    private static string Renamed(string certificate) => certificate + "-otherwise";

    private static (FindingKind, string) Key(Finding finding) => (finding.Kind, finding.Message);
}
