using System.Collections.Concurrent;
using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Z3;
using Xunit.Abstractions;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Runs random small treaties through the product and an oracle, counts what occurs and shows the shortest disagreements.</summary>
/// <param name="output">Where the counts are printed.</param>
/// <param name="share">How many treaties of others one of these is worth, because it takes as long.</param>
internal sealed class OracleRun(ITestOutputHelper output, int share = 1)
{
    private const int Seed = 20_260_000;
    private const int Default = 2_000;
    private const int Batch = 100;

    private readonly ConcurrentBag<string> _disagreements = [];
    private readonly ConcurrentDictionary<string, int> _found = new(StringComparer.Ordinal);
    private int _compared;
    private int _skipped;

    /// <summary>Compares until there are enough.</summary>
    /// <param name="kinds">What must occur.</param>
    /// <param name="compare">Looks at the treaty of a seed; null if there is too much to try.</param>
    public void Compare(IReadOnlyList<string> kinds, Func<int, OracleComparison?> compare)
    {
        var setting = Environment.GetEnvironmentVariable("TREATY_ORACLE_COUNT");
        var count = (setting is null ? Default : int.Parse(setting, CultureInfo.InvariantCulture)) / share;
        // Whole batches, so that the same treaties are tried however many processors there are.
        for (var next = Seed; _compared < count; next += Batch) Parallel.For(next, next + Batch, seed => Compare(seed, compare));
        var line = string.Create(CultureInfo.InvariantCulture, $"{_compared} random treaties, {_disagreements.Count} disagreements");
        output.WriteLine($"{line} ({_skipped} more have too much to try); {string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind} {_found.GetValueOrDefault(kind)}")))}");
        Assert.True(_disagreements.IsEmpty, $"{line}\n{string.Join("\n", _disagreements.OrderBy(text => text.Length).Take(5))}");
        Assert.All(kinds, kind => Assert.True(_found.ContainsKey(kind) || count < 1_000, $"{kind} never occurred."));
    }

    /// <summary>Binds and checks the treaty; a text that does not bind is a disagreement about the language.</summary>
    public static VerificationResult Check(string text, string papers)
    {
        var treaty = Bind(text, papers);
        return TreatyChecker.Check(treaty, new Z3SolverFactory(), CheckOptions.Default with { MinimalSetCap = 64 });
    }

    public static BoundTreaty Bind(string text, string papers)
    {
        var compilation = Compilation.Create(
            [SyntaxTree.ParseText(SourceText.From(text, "small.treaty")), SyntaxTree.ParseText(SourceText.From(papers, "small.papers.treaty"))]);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0 ? compilation.Treaty : throw new InvalidOperationException(string.Join("\n", errors.Select(error => error.ToString())));
    }

    private void Compare(int seed, Func<int, OracleComparison?> compare)
    {
        if (compare(seed) is not { } comparison)
        {
            Interlocked.Increment(ref _skipped);
            return;
        }
        Interlocked.Increment(ref _compared);
        foreach (var kind in comparison.Kinds) _found.AddOrUpdate(kind, 1, (_, before) => before + 1);
        string? disagreement;
        try
        {
            disagreement = comparison.Disagreement();
        }
        catch (Exception exception) when (exception is InternalVerificationException or InvalidOperationException)
        {
            disagreement = exception.Message;
        }
        if (disagreement is not null) _disagreements.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}\n{comparison.Text}\n{disagreement}"));
    }
}

/// <summary>What one treaty brings to a run.</summary>
/// <param name="Text">The treaty and its papers.</param>
/// <param name="Kinds">What occurs in it, as the oracle says.</param>
/// <param name="Disagreement">Asks the product, and says where it disagrees.</param>
internal sealed record OracleComparison(string Text, IEnumerable<string> Kinds, Func<string?> Disagreement);
