using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Cases;

/// <summary>The verdict cases: each text raises exactly its findings, and each twin beside it exactly its own, mostly none.</summary>
/// <remarks>A file is named after a kind of finding: notes count in it only if they are of that kind.</remarks>
public sealed class CaseTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in CaseFile.Names)
            foreach (var item in CaseFile.Read(file)) data.Add(file, item.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Raises_its_findings_and_no_others(string kind, string title)
    {
        var item = CaseFile.Read(kind).Single(item => item.Title == title);
        Verify(item, kind);
        foreach (var twin in item.Twins) Verify(item.With(twin), kind);
    }

    private static void Verify(Case item, string kind)
    {
        var errors = BindingCheck.Compile(item.Treaty, item.Papers).GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{item.Title}\n\n{item.Body}\n{string.Join('\n', errors)}");
        var check = Check.That(item.Treaty, item.Papers);
        var findings = check.Result.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning || FindingDescriptors.NameOf(finding.Kind) == kind).ToList();
        var actual = findings.Select(Check.Line).ToList();
        if (!item.Expected.SequenceEqual(actual))
        {
            Assert.Fail($"""
                {item.Title}

                {item.Body}
                expected:
                {string.Join('\n', item.Expected)}

                actual:
                {string.Join('\n', findings.Select(finding => $"{Check.Line(finding)}: {finding.Message}"))}
                """);
        }

        foreach (var finding in findings) VerifyMessage(finding);
    }

    /// <summary>The message says the day in words and names each clause: <c>Article II(2), (3) and (4)</c>.</summary>
    private static void VerifyMessage(Finding finding)
    {
        if (finding.Date is { } date) Assert.Contains(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Clauses, clause => Assert.True(
            finding.Message.Contains(clause.Address.ToString(), StringComparison.OrdinalIgnoreCase)
            || (clause.Address.Detail?.EndsWith(" sentence", StringComparison.Ordinal) == true
                && finding.Message.Contains(clause.Address.Detail[..^" sentence".Length], StringComparison.Ordinal) && finding.Message.Contains(" sentences", StringComparison.Ordinal))
            || (finding.Message.Contains(clause.Address.Article, StringComparison.Ordinal) && clause.Address.Steps is [.., var last]
                && (finding.Message.Contains($", ({last})", StringComparison.Ordinal) || finding.Message.Contains($"and ({last})", StringComparison.Ordinal))),
            $"{clause.Address} is not named: {finding.Message}"));
    }
}
