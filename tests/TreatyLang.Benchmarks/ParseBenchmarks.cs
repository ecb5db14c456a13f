using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Tree;
using BenchmarkDotNet.Attributes;
using TreatyLang.Syntax;
using TreatyLang.Syntax.Antlr;
using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Benchmarks;

/// <summary>The full-fidelity tree against what ANTLR alone needs for lexer, parser and parse tree on the same text.</summary>
public class ParseBenchmarks
{
    private SourceText _text = SourceText.From("");
    private ImmutableArray<string> _segments = [];

    [Params(500)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = SourceText.From(GeneratedTreaty.Text(Clauses));
        _segments = [.. SegmentCutter.Cut(_text.ToString()).Select(span => _text.ToString(span))];
    }

    /// <summary>ANTLR in the mode that SyntaxTree tries first, on the articles already cut.</summary>
    [Benchmark(Baseline = true)]
    public int BareAntlr() => ParseSegments(PredictionMode.SLL);

    /// <summary>ANTLR as it is without any setting.</summary>
    [Benchmark]
    public int BareAntlrFullContext() => ParseSegments(PredictionMode.LL);

    [Benchmark]
    public SyntaxTree Tree() => SyntaxTree.ParseText(_text);

    private int ParseSegments(PredictionMode mode)
    {
        var children = 0;
        foreach (var segment in _segments)
        {
            var lexer = new TreatyLexer(new AntlrInputStream(segment));
            var parser = new TreatyParser(new CommonTokenStream(lexer)) { BuildParseTree = true };
            parser.Interpreter.PredictionMode = mode;
            IParseTree tree = SegmentCutter.IsArticle(segment) ? parser.article() : parser.header();
            children += tree.ChildCount;
        }

        return children;
    }
}
