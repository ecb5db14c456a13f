using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Verification;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Testing;

/// <summary>Checks treaty text in tests: text in, findings out as lines that can be compared.</summary>
public sealed class Check
{
    private readonly VerificationResult _result;

    private Check(VerificationResult result) => _result = result;

    /// <summary>Checks a whole treaty with its working papers.</summary>
    public static Check That(string treaty, string papers = "")
    {
        var compilation = BindingCheck.Compile(treaty, papers);
        return new(TreatyChecker.Check(compilation.Treaty, new Z3SolverFactory(), CheckOptions.Default));
    }

    /// <summary>What the treaty comes to.</summary>
    public Verdict Verdict => _result.Verdict;

    /// <summary>The whole result.</summary>
    public VerificationResult Result => _result;

    /// <summary>Errors and warnings: kind, blamed addresses, date.</summary>
    public IReadOnlyList<string> Findings => Lines(DiagnosticSeverity.Warning);

    /// <summary>The notes, in the same form.</summary>
    public IReadOnlyList<string> Notes =>
        [.. _result.Findings.Where(finding => finding.Severity is DiagnosticSeverity.Note).Select(Line)];

    /// <summary>The sentences of errors and warnings.</summary>
    public IReadOnlyList<string> Messages =>
        [.. _result.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(finding => finding.Message)];

    private List<string> Lines(DiagnosticSeverity least) => [.. _result.Findings.Where(finding => finding.Severity >= least).Select(Line)];

    /// <summary>A finding as kind, blamed addresses and date.</summary>
    public static string Line(Finding finding)
    {
        var date = finding.Date is { } day ? day.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        var addresses = string.Join(", ", finding.Clauses.Select(clause => clause.Address.ToString().Replace("Article ", "", StringComparison.Ordinal)));
        return $"{FindingDescriptors.NameOf(finding.Kind)} [{addresses}]{date}";
    }
}
