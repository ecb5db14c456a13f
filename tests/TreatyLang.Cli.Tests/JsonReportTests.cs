using System.Text.Json;
using TreatyLang.Testing;

namespace TreatyLang.Cli.Tests;

public sealed class JsonReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryReportMeetsTheSchema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/treaty-check.schema.json")));
        foreach (var text in new[] { Treaties.Clean, Treaties.Contradictory, Treaties.Misspelt, "" })
        {
            var run = CommandRun.Of(["check", _folder.Write("x.treaty", text), "--format", "json"]);
            using var report = JsonDocument.Parse(run.Output);
            Assert.Empty(JsonSchemaSubset.Violations(schema.RootElement, report.RootElement));
        }
    }

    [Fact]
    public void SeveralTreatiesGiveOneObject()
    {
        _folder.Write("f/a.treaty", Treaties.Misspelt);
        _folder.Write("f/b.treaty", Treaties.Misspelt);
        using var report = JsonDocument.Parse(CommandRun.Of(["check", _folder["f"], "--format", "json"]).Output);
        Assert.Equal(2, report.RootElement.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("kind").GetString() == "syntax"));
        Assert.Equal("undecided", report.RootElement.GetProperty("verdict").GetString());
    }
}
