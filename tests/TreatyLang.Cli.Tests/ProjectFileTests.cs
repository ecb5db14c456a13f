using System.Text.Json;
using TreatyLang.Testing;

namespace TreatyLang.Cli.Tests;

/// <summary>The files that treaty.json names are one treaty, and it reaches no other file.</summary>
public sealed class ProjectFileTests : IDisposable
{
    private const string Treaty = """
        # Treaty

        Parties: Norway; Iceland.

        ## Article I

        1. "Launcher" means a holding, counted in launchers.

        2. This Treaty shall enter into force on 1 January 2030.

        3. This Treaty shall remain in force until 31 December 2039, including that day.

        4. Each Party shall hold no more than 40 Launchers.

        """;

    private const string Annex = "# Annex A\n\n1. Norway shall hold at least 50 Launchers.\n";

    private readonly TemporaryFolder _folder = new();

    public ProjectFileTests()
    {
        _folder.Write("p/treaty.treaty", Treaty);
        _folder.Write("p/annexes/a.treaty", Annex);
        Project("""{ "name": "P", "instruments": ["treaty.treaty", "annexes/a.treaty"] }""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("p")]
    [InlineData("p/treaty.json")]
    [InlineData("p/treaty.treaty")]
    public void AnyPathOfTheProjectChecksAllOfIt(string path)
    {
        var run = CommandRun.Of(["check", _folder[path]]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("paragraph 1 of Annex A", run.Output);
        Assert.Contains("1 treaty, 1 error", run.Output);
    }

    [Fact]
    public void PrecedenceLetsTheAnnexYield()
    {
        Project("""{ "instruments": ["treaty.treaty", "annexes/a.treaty"], "precedence": ["treaty.treaty", "annexes/a.treaty"] }""");
        Assert.Contains("yields to Article I(4)", CommandRun.Of(["check", _folder["p"]]).Output);
    }

    [Fact]
    public void AFileThatIsNotListedIsATreatyOfItsOwn()
    {
        _folder.Write("p/other.treaty", Treaty);
        Assert.Contains("2 treaties, 1 error", CommandRun.Of(["check", _folder["p"]]).Output);
        Assert.Equal(0, CommandRun.Of(["check", _folder["p/other.treaty"]]).ExitCode);
    }

    [Fact]
    public void PapersBesideAnInstrumentAreRead()
    {
        _folder.Write("p/treaty.papers.treaty", "## Facts\n\nOn 1 January 2030, Norway holds 41 Launchers.\n");
        Assert.Contains("Facts", CommandRun.Of(["check", _folder["p"], "--format", "json"]).Output + CommandRun.Of(["check", _folder["p"]]).Output);
    }

    [Fact]
    public void FormatTakesTheProject()
    {
        _folder.Write("p/annexes/a.treaty", "# Annex A\n\n\n\n1.   Norway shall hold at least 50 Launchers.\n");
        var run = CommandRun.Of(["format", _folder["p/treaty.json"]]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Annex, File.ReadAllText(_folder["p/annexes/a.treaty"]));
    }

    [Theory]
    [InlineData("""{ "instruments": ["treaty.treaty" }""", "(1,35): error TL1075: This is not JSON.")]
    [InlineData("", "error TL1075")]
    [InlineData("[]", "(1,1): error TL1075: A project file is one object.")]
    [InlineData("{}", "(1,1): error TL1075: The project names no instrument.")]
    [InlineData("""{ "instruments": [] }""", "error TL1075: The project names no instrument.")]
    [InlineData("""{ "instruments": "treaty.treaty" }""", "(1,18): error TL1075: The property “instruments” is a list of paths.")]
    [InlineData("""{ "instruments": [1] }""", "(1,19): error TL1075: An entry of “instruments” is a path.")]
    [InlineData("""{ "name": 1, "instruments": ["treaty.treaty"] }""", "error TL1075: The property “name” is a text.")]
    [InlineData("""{ "annexes": [] }""", "(1,3): error TL1075: A project file has no property “annexes”.")]
    [InlineData("""{ "instruments": ["treaty.treaty"], "instruments": [] }""", "a second time")]
    [InlineData("""{ "instruments": ["treaty.treaty"] } x""", "This is not JSON.")]
    [InlineData("""{ "instruments": ["../p/treaty.treaty"] }""", "(1,19): error TL1076: The file “../p/treaty.treaty” is not named by a plain path")]
    [InlineData("""{ "instruments": ["/etc/passwd"] }""", "TL1076")]
    [InlineData("""{ "instruments": ["C:\\x.treaty"] }""", "TL1076")]
    [InlineData("""{ "instruments": ["annexes//a.treaty"] }""", "TL1076")]
    [InlineData("""{ "instruments": ["treaty.json"] }""", "has not the name of a treaty")]
    [InlineData("""{ "instruments": ["treaty.treaty"], "papers": ["treaty.treaty"] }""", "has not the name of working papers")]
    [InlineData("""{ "instruments": ["treaty.treaty", "treaty.treaty"] }""", "stands in the list twice")]
    [InlineData("""{ "instruments": ["none.treaty"] }""", "error TL1076: The file “none.treaty” does not exist.")]
    [InlineData("""{ "instruments": ["treaty.treaty"], "precedence": ["annexes/a.treaty"] }""", "is none of the instruments")]
    public void AMistakeIsReportedWhereItStands(string project, string expected)
    {
        Project(project);
        var run = CommandRun.Of(["check", _folder["p/treaty.treaty"]]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void ALinkOutOfTheFolderIsRefused()
    {
        _folder.Write("secret/s.treaty", Annex);
        Directory.CreateSymbolicLink(_folder["p/link"], _folder["secret"]);
        Project("""{ "instruments": ["treaty.treaty", "link/s.treaty"] }""");
        Assert.Contains("is reached by a link", CommandRun.Of(["check", _folder["p/treaty.json"]]).Error);
    }

    [Theory]
    [InlineData("""{ "$schema": "x", "name": "P", "instruments": ["treaty.treaty", "annexes/a.treaty"], "papers": ["x.papers.treaty"], "precedence": [] }""", true)]
    [InlineData("""{ "instruments": [] }""", false)]
    [InlineData("""{ "instruments": ["../x.txt"] }""", false)]
    [InlineData("""{ "instruments": ["x.treaty"], "annexes": [] }""", false)]
    public void TheSchemaSaysTheSame(string project, bool isValid)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/treaty.schema.json")));
        using var document = JsonDocument.Parse(project);
        Assert.Equal(isValid, !JsonSchemaSubset.Violations(schema.RootElement, document.RootElement).Any());
    }

    private void Project(string json) => _folder.Write("p/treaty.json", json);
}
