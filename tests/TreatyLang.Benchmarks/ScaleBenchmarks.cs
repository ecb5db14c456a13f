using BenchmarkDotNet.Attributes;
using TreatyLang.Syntax;
using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Benchmarks;

/// <summary>Each stage on treaties of growing length.</summary>
public class ScaleBenchmarks
{
    private SourceText _text = SourceText.From("");

    [Params(10, 100, 1_000, 10_000)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Write() => _text = SourceText.From(GeneratedTreaty.Text(Clauses));

    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.ParseText(_text);
}
