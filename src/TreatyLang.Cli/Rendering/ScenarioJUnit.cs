using System.Globalization;
using System.Text;
using System.Xml;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Cli.Rendering;

/// <summary>The report on scenarios as JUnit XML, which systems of continuous integration read: one suite for each treaty, one case for each scenario.</summary>
internal static class ScenarioJUnit
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The report on some treaties.</summary>
    public static string Render(IReadOnlyList<ScenarioAnalysis> analyses)
    {
        using var text = new Utf8StringWriter();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            writer.WriteStartElement("testsuites");
            WriteCounts(writer, "treaty test", new ScenarioTotals(analyses), analyses.Count(analysis => !analysis.Errors.IsEmpty));
            foreach (var analysis in analyses) WriteSuite(writer, analysis);
            writer.WriteEndElement();
        }

        return text + "\n";
    }

    private static void WriteSuite(XmlWriter writer, ScenarioAnalysis analysis)
    {
        writer.WriteStartElement("testsuite");
        WriteCounts(writer, analysis.Text.Path, new ScenarioTotals([analysis]), analysis.Errors.IsEmpty ? 0 : 1);
        if (!analysis.Errors.IsEmpty) WriteErrors(writer, analysis);
        foreach (var result in analysis.Results) WriteCase(writer, analysis, result);
        writer.WriteEndElement();
    }

    // What is wrong with the text is a case of its own, so that no reader overlooks it.
    private static void WriteErrors(XmlWriter writer, ScenarioAnalysis analysis)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", "The text can be read");
        writer.WriteAttributeString("classname", analysis.Text.Path);
        writer.WriteStartElement("error");
        writer.WriteAttributeString("message", analysis.Errors[0].Message);
        writer.WriteAttributeString("type", analysis.Errors[0].Id);
        writer.WriteString(string.Join('\n', analysis.Errors.Select(error => $"{error.Id}: {error.Message}")));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteCase(XmlWriter writer, ScenarioAnalysis analysis, ScenarioResult result)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", result.Scenario.Name);
        writer.WriteAttributeString("classname", analysis.Text.Path);
        writer.WriteAttributeString("file", result.Scenario.Location.Path);
        writer.WriteAttributeString("line", (result.Scenario.Location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture));
        string[] problems = [.. result.Reasons, .. result.Expectations.Where(item => !item.IsMet).Select(item => $"{ReportWords.Words(item.Expectation.Location)} {item.Reason}")];
        if (result.Outcome is not ScenarioOutcome.Passed)
        {
            var isUndecided = result.Outcome is ScenarioOutcome.Undecided;
            writer.WriteStartElement(isUndecided ? "skipped" : "failure");
            writer.WriteAttributeString("message", problems[0]);
            if (!isUndecided) writer.WriteAttributeString("type", ScenarioTotals.NameOf(result.Outcome));
            if (!isUndecided) writer.WriteString(string.Join('\n', problems));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter writer, string name, ScenarioTotals totals, int errors)
    {
        writer.WriteAttributeString("name", name);
        writer.WriteAttributeString("tests", Number(totals.All + errors));
        writer.WriteAttributeString("failures", Number(totals.Failed));
        writer.WriteAttributeString("errors", Number(errors));
        writer.WriteAttributeString("skipped", Number(totals.Undecided));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
