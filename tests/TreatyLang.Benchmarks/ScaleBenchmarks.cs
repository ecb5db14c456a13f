using BenchmarkDotNet.Attributes;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Benchmarks;

/// <summary>Each stage on treaties of growing length.</summary>
public class ScaleBenchmarks
{
    private readonly Z3SolverFactory _solvers = new();
    private SourceText _text = SourceText.From("");
    private SyntaxTree _tree = SyntaxTree.ParseText(SourceText.From(""));
    private BoundTreaty _treaty = BoundTreaties.Generated(clauses: 10);

    [Params(10, 100, 1_000, 10_000)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = SourceText.From(GeneratedTreaty.Text(Clauses));
        _tree = SyntaxTree.ParseText(_text);
        _treaty = BoundTreaties.Generated(Clauses);
    }

    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.ParseText(_text);

    [Benchmark]
    public BoundTreaty Bind() => Compilation.Create([_tree]).Treaty;

    [Benchmark]
    public VerificationResult Check() => TreatyChecker.Check(_treaty, _solvers, CheckOptions.Default);
}
