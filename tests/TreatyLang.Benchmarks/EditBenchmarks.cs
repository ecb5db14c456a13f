using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using TreatyLang.Syntax;
using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Benchmarks;

/// <summary>One changed letter against reading the whole text again.</summary>
public class EditBenchmarks
{
    private const string Edited = "mobile";
    private string _text = "";
    private ImmutableArray<int> _places = [];
    private SyntaxTree _tree = SyntaxTree.ParseText(SourceText.From(""));
    private int _edit;

    [Params(500)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = GeneratedTreaty.Text(Clauses);
        _tree = SyntaxTree.ParseText(SourceText.From(_text));
        _places = [.. Enumerable.Range(0, _text.Length).Where(place => string.CompareOrdinal(_text, place, Edited, 0, Edited.Length) == 0)];
    }

    [Benchmark(Baseline = true)]
    public SyntaxTree FullParse() => SyntaxTree.ParseText(Next());

    [Benchmark]
    public SyntaxTree OneCharacter() => _tree.WithChangedText(Next());

    /// <summary>An edit that has not been seen before, for the tree would remember it: another article, letter or place.</summary>
    private SourceText Next()
    {
        var (round, article) = Math.DivRem(_edit++, _places.Length);
        var (letter, place) = Math.DivRem(round, Edited.Length);
        return SourceText.From(string.Create(_text.Length, (_text, Place: _places[article] + place, letter), (changed, edit) =>
        {
            edit._text.CopyTo(changed);
            changed[edit.Place] = (char)('a' + edit.letter % 26);
        }));
    }
}
