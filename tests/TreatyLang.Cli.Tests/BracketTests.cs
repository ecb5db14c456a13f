namespace TreatyLang.Cli.Tests;

/// <summary>A text in brackets is checked in all of its variants, or in the one that is taken.</summary>
public sealed class BracketTests : IDisposable
{
    private const string Text = """
        # Treaty

        Parties: Norway; Iceland.

        ## Article I

        1. "Launcher" means a holding, counted in launchers.

        2. This Treaty shall enter into force on 1 January 2030.

        3. This Treaty shall remain in force until 31 December 2039, including that day.

        4. Each Party shall hold no more than [Norway: 60] [Iceland: 40] Launchers.

        [
        ## Article II

        1. Norway shall hold at least [50 to 70] Launchers.
        ]

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 1, "With “60” (Norway) in line 13 and “70” in line 18: On 1 January 2030")]
    [InlineData("first", 0, "consistent")]
    [InlineData("Norway", 0, "consistent")]
    [InlineData("Iceland", 1, "error TL3001: On 1 January 2030")]
    [InlineData("Finland", 2, "No bracket names “Finland”")]
    public void TakesWhatIsAskedFor(string take, int code, string expected)
    {
        var path = _folder.Write("x.treaty", Text);
        var run = CommandRun.Of(take == "" ? ["check", path] : ["check", path, "--take", take]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Output + run.Error);
    }

    [Theory]
    [InlineData("Norway", 0, "Certificates written")]
    [InlineData("Iceland", 1, "error TL3001: On 1 January 2030")]
    [InlineData("Finland", 2, "No bracket names “Finland”")]
    public void ProvesWhatIsTaken(string take, int code, string expected)
    {
        var run = CommandRun.Of(["prove", _folder.Write("x.treaty", Text), "--take", take, "--out", _folder["proof"]]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Output + run.Error);
    }

    [Fact]
    public void WordsBehindTheNumberOfAnArticleMakeNoVariants()
    {
        var articles = string.Concat(Enumerable.Range(3, 9).Select(number => $"## Article {number}. [Norway: Words {number}] [Iceland: Other words] [and more]\n\nEach Party shall hold no more than {number}00 Launchers.\n\n"));
        var run = CommandRun.Of(["check", _folder.Write("x.treaty", Text + articles)]);
        Assert.DoesNotContain("variants", run.Output);
    }

    [Fact]
    public void TooManyVariantsAreUndecided()
    {
        var sentences = string.Concat(Enumerable.Range(5, 6).Select(number => $"{number}. Each Party shall hold no more than [{number}0] [{number}1] Launchers.\n\n"));
        var run = CommandRun.Of(["check", _folder.Write("x.treaty", Text.Replace("[\n## Article II", sentences + "[\n## Article II", StringComparison.Ordinal)), "--take", "first"]);
        Assert.NotEqual(3, run.ExitCode);
        run = CommandRun.Of(["check", _folder["x.treaty"]]);
        Assert.Contains("more than 32 variants", run.Output);
    }
}
