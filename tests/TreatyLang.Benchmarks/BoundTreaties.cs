using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Benchmarks;

/// <summary>Generated treaties, parsed and bound.</summary>
internal static class BoundTreaties
{
    /// <summary>The generated treaty of a length, bound.</summary>
    /// <exception cref="InvalidOperationException">It has diagnostics, so that less than all of it would be measured.</exception>
    public static BoundTreaty Generated(int clauses)
    {
        var tree = SyntaxTree.ParseText(SourceText.From(GeneratedTreaty.Text(clauses), "generated.treaty"));
        var compilation = Compilation.Create([tree]);
        return compilation.GetDiagnostics() is [var first, ..]
            ? throw new InvalidOperationException($"{first.Location.LineSpan.Start}: {first.Id} {first.Message}")
            : compilation.Treaty;
    }
}
