using System.Text.Json;
using System.Xml.Linq;
using TreatyLang.Testing;

namespace TreatyLang.Cli.Tests;

/// <summary><c>treaty test</c>: its reports and exit codes.</summary>
public sealed class TestCommandTests : IDisposable
{
    private const string Papers = """
        ## Scenario: Within the limit

        On 1 May 2031, Alpha holds 700 Launchers.

        Expect no breach.

        ## Scenario: Beyond the limit

        On 1 May 2031, Beta holds 720 Launchers.

        Expect Beta to comply.

        Expect no breach by Alpha.

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFailureShowsTheHistoryAndTheBreaches()
    {
        var run = Test();
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("(11,1): Expect Beta to comply.\n        From 1 May 2031 on: Beta holds 720 Launchers, 20 more than Article I(1) allows.\n", run.Output);
        Assert.Contains("    1 May 2031        holds 720 Launchers\n", run.Output);
        Assert.EndsWith("2 scenarios: 1 passed, 1 failed\n", run.Output);
    }

    [Fact]
    public void AllPassedIs0() => Assert.Equal(0, Test("--filter", "within").ExitCode);

    [Fact]
    public void QuietIsOneLineForEachScenario() => Assert.Equal(2, Test("--quiet").Output.Count(character => character == '\n'));

    [Fact]
    public void AFilterThatNothingFitsIs2()
    {
        var run = Test("--filter", "nowhere");
        Assert.Equal((2, "", "treaty: error: No scenario has a name that contains “nowhere”.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void ATextWithErrorsIs1()
    {
        var run = TestOf(Treaties.Misspelt);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("x.treaty(13,", run.Output);
        Assert.EndsWith("2 scenarios: 0 passed, 0 failed, 2 undecided\n", run.Output);
    }

    [Fact]
    public void WhatCannotBeRunIs3() => Assert.Equal(
        3, TestOf(Treaties.Clean.Replace("on 1 January 2030.", "on the exchange of instruments of ratification.", StringComparison.Ordinal)).ExitCode);

    [Fact]
    public void FoldersAreSearched()
    {
        Write(Treaties.Clean, "a/b/x");
        Write(Treaties.Clean, "a/c/y");
        Assert.EndsWith("4 scenarios: 2 passed, 2 failed\n", CommandRun.Of(["test", _folder["a"]]).Output);
    }

    [Fact]
    public void TheReportCanGoToAFile()
    {
        var run = Test("--output", _folder["reports/x.xml"], "--format", "junit");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites", File.ReadAllText(_folder["reports/x.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonMeetsTheSchema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/treaty-test.schema.json")));
        foreach (var treaty in new[] { Treaties.Clean, Treaties.Misspelt })
        {
            using var report = JsonDocument.Parse(TestOf(treaty, "--format", "json").Output);
            Assert.Empty(JsonSchemaSubset.Violations(schema.RootElement, report.RootElement));
        }
    }

    [Fact]
    public void JUnitHasTheCommonShape()
    {
        foreach (var (treaty, tests, failures, errors, skipped) in new[] { (Treaties.Clean, 2, 1, 0, 0), (Treaties.Misspelt, 3, 0, 1, 2) })
        {
            var root = XDocument.Parse(TestOf(treaty, "--format", "junit").Output).Root;
            Assert.NotNull(root);
            Assert.Empty(JUnitShape.Violations(root));
            Assert.Equal((tests, failures, errors, skipped), ((int?)root.Attribute("tests"), (int?)root.Attribute("failures"), (int?)root.Attribute("errors"), (int?)root.Attribute("skipped")));
        }
    }

    private CommandRun Test(params string[] arguments) => TestOf(Treaties.Clean, arguments);

    private CommandRun TestOf(string treaty, params string[] arguments) => CommandRun.Of(["test", Write(treaty, "x"), .. arguments]);

    private string Write(string treaty, string name)
    {
        _folder.Write(name + ".papers.treaty", Papers);
        return _folder.Write(name + ".treaty", treaty);
    }
}
