using System.Collections.Concurrent;
using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Z3;
using Xunit.Abstractions;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random small treaties, printed, parsed, bound and checked, against an oracle that tries everything.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_000;

    [Fact]
    public void The_checker_agrees_with_brute_force()
    {
        var setting = Environment.GetEnvironmentVariable("TREATY_ORACLE_COUNT");
        var count = setting is null ? 10_000 : int.Parse(setting, CultureInfo.InvariantCulture);
        var disagreements = new ConcurrentBag<string>();
        var found = new int[5];
        var compared = 0;
        var next = Seed;
        Parallel.For(0, 2, _ =>
        {
            while (Volatile.Read(ref compared) < count)
            {
                var seed = Interlocked.Increment(ref next);
                var treaty = SmallTreatyGenerator.Generate(seed);
                if (BruteForce.Answer(treaty) is not { } expected) continue;
                Interlocked.Increment(ref compared);
                Count(found, expected);
                if (Disagreement(treaty, expected) is { } text) disagreements.Add($"seed {seed}\n{text}");
            }
        });
        var line = string.Create(CultureInfo.InvariantCulture, $"{compared} random treaties, {disagreements.Count} disagreements");
        output.WriteLine($"{line}; with clashing facts {found[0]}, contradiction {found[1]}, vacuous {found[2]}, dominated {found[3]}, none of these {found[4]}");
        foreach (var kind in found) Assert.True(kind > 0 || count < 1_000, "A kind of finding never occurred.");
        Assert.True(disagreements.IsEmpty, $"{line}\n{string.Join("\n", disagreements.OrderBy(text => text.Length).Take(5))}");
    }

    private static void Count(int[] found, OracleAnswer answer)
    {
        if (answer.FactsClash) Interlocked.Increment(ref found[0]);
        if (answer.Contradictions.Count > 0) Interlocked.Increment(ref found[1]);
        if (answer.Vacuous.Count > 0) Interlocked.Increment(ref found[2]);
        if (!answer.FactsClash && answer.Contradictions.Count == 0 && answer.Implied.Count > 0) Interlocked.Increment(ref found[3]);
        if (!answer.FactsClash && answer.Contradictions.Count + answer.Vacuous.Count + answer.Implied.Count == 0) Interlocked.Increment(ref found[4]);
    }

    private static string? Disagreement(SmallTreaty treaty, OracleAnswer expected)
    {
        var (text, papers) = (SmallTreatyPrinter.Treaty(treaty), SmallTreatyPrinter.Papers(treaty));
        var compilation = Compilation.Create(
            [SyntaxTree.ParseText(SourceText.From(text, "small.treaty")), SyntaxTree.ParseText(SourceText.From(papers, "small.papers.treaty"))]);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0) return $"{text}\n{papers}\n{string.Join("\n", errors.Select(error => error.ToString()))}";
        var result = TreatyChecker.Check(compilation.Treaty, new Z3SolverFactory(), CheckOptions.Default with { MinimalSetCap = 64 });
        return ProductAnswer.Agrees(result, expected, out var actual) ? null : $"{text}\n{papers}\noracle:  {expected}\nproduct: {actual}";
    }
}
