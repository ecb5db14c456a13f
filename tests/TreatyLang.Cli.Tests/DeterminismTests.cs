using TreatyLang.Testing;

namespace TreatyLang.Cli.Tests;

/// <summary>The same text gives the same report and the same certificates, byte for byte: again, after other treaties, and in another process.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string Clash = ExplanationTexts.Treaty(
        "Each Party shall hold no more than 100 Launchers.",
        "From 1 March 2031, each Party shall hold at least 60 Silos.",
        "From 1 May 2031, each Party shall hold at least 50 Trucks.",
        "From 1 June 2031, each Party shall hold at least 45 Trucks.",
        "The inspecting Party shall give a Notice at least 12 hours before each Inspection.",
        "In each calendar year, Alpha shall conduct at least 4 Inspections.",
        "In each calendar year, no Party shall give more than 3 Notices.",
        "In each calendar year, Beta may conduct up to 4 Inspections.",
        "Subject to paragraph 1, Alpha may hold up to 120 Silos.");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_is_written_is_written_again()
    {
        string[] treaties =
        [
            _folder.Write("clash.treaty", Clash),
            _folder.Write("joint.treaty", Clash.Replace("each Party shall hold at least 50", "the Parties together shall hold at least 210", StringComparison.Ordinal)),
            Path.Combine(RepositoryFiles.Root, "samples", "sort", "sort.treaty"),
            Path.Combine(RepositoryFiles.Root, "samples", "new-start", "new-start.treaty"),
        ];
        var first = treaties.ToDictionary(treaty => treaty, treaty => Written(treaty, "first", Of));
        foreach (var round in new[] { "second", "third" })
            foreach (var treaty in treaties.Reverse()) Assert.Equal(first[treaty], Written(treaty, round, Of));
        foreach (var treaty in treaties) Assert.Equal(first[treaty], Written(treaty, "process", CommandProcess.Run));
    }

    private string Written(string treaty, string round, Func<string[], CommandRun> run)
    {
        var proofs = _folder[$"{Path.GetFileNameWithoutExtension(treaty)}-{round}"];
        run(["prove", treaty, "--out", proofs]);
        var files = Directory.GetFiles(proofs).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}");
        return string.Join('\n', [run(["check", treaty, "--notes"]).Output, run(["check", treaty, "--format", "json"]).Output, .. files]);
    }

    private static CommandRun Of(string[] arguments) => CommandRun.Of(arguments);
}
