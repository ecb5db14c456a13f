using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.Z3;
using TreatyLang.Semantics;
using TreatyLang.Verification;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Benchmarks;

/// <summary>A check with everything in it against Z3 answering the certificates of that check, and nothing else.</summary>
/// <remarks>
/// Z3 reads each certificate as text, into a solver of its own in a context that all share: a process for each, as one
/// would run it by hand, would flatter the checker.
/// </remarks>
public class CheckBenchmarks
{
    private readonly Z3SolverFactory _solvers = new();
    private BoundTreaty _treaty = BoundTreaties.Generated(clauses: 10);
    private ImmutableArray<string> _questions = [];

    [Params(10, 100, 1_000)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _treaty = BoundTreaties.Generated(Clauses);
        var result = TreatyChecker.Check(_treaty, _solvers, new CheckOptions { Certificates = true });
        _questions = [.. result.Certificates.Select(certificate => certificate.SmtLib)];
        Console.WriteLine($"{Clauses} clauses: {result.Verdict}, {result.Findings.Length} findings, {_questions.Length} certificates");
    }

    [Benchmark(Baseline = true)]
    public int Z3Alone()
    {
        using var context = new NativeContext([]);
        var satisfiable = 0;
        foreach (var question in _questions)
        {
            using var solver = context.MkSimpleSolver();
            solver.FromString(question);
            satisfiable += solver.Check() == Status.SATISFIABLE ? 1 : 0;
        }

        return satisfiable;
    }

    [Benchmark]
    public VerificationResult Check() => TreatyChecker.Check(_treaty, _solvers, CheckOptions.Default);
}
