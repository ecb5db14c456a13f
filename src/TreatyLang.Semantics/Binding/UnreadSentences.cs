using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>The sentences that are not bound as they were meant, because of an error; even a clause that came out of one takes no part.</summary>
internal sealed class UnreadSentences
{
    private readonly HashSet<(SourceText Text, TextSpan Span)> _spoilt = [];

    /// <summary>Finds them.</summary>
    /// <param name="trees">All texts, for their errors of syntax.</param>
    /// <param name="diagnostics">The diagnostics of binding.</param>
    /// <param name="outline">The sentences.</param>
    public UnreadSentences(ImmutableArray<SyntaxTree> trees, ImmutableArray<Diagnostic> diagnostics, Outline outline)
    {
        var errors = trees.SelectMany(tree => tree.GetDiagnostics()).Concat(diagnostics).Where(IsUnreadAfter).ToLookup(diagnostic => diagnostic.Location.Text);
        foreach (var file in outline.Sentences.GroupBy(place => place.Syntax.SyntaxTree.Text))
        {
            TextSpan[] spans = [.. errors[file.Key].Select(diagnostic => diagnostic.Location.Span).OrderBy(span => span.Start)];
            var next = 0;
            foreach (var sentence in file.Select(place => place.Syntax))
            {
                while (next < spans.Length && spans[next].Start < sentence.Span.Start) next++;
                var first = next;
                while (next < spans.Length && spans[next].Start <= sentence.Span.End) next++;
                if (next > first) Add(file.Key, sentence, spans[first..next]);
            }
        }
    }

    /// <summary>The sentences in source order.</summary>
    public List<SentenceSyntax> All { get; } = [];

    /// <summary>Whether a clause comes out of one.</summary>
    public bool Spoil(BoundClause clause) => _spoilt.Contains((clause.Location.Text, clause.Location.Span));

    // A sentence without its full stop is read as if it had one.
    private static bool IsUnreadAfter(Diagnostic diagnostic) =>
        diagnostic.Descriptor == BindingDiagnostics.UnreadSentence
        || (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Descriptor != SyntaxDiagnostics.MissingFullStop);

    // An error in an item of a list spoils that item, any other one the whole sentence.
    private void Add(SourceText text, SentenceSyntax sentence, TextSpan[] errors)
    {
        All.Add(sentence);
        TextSpan[] items = sentence is NormSentenceSyntax norm ? [.. NormPart.Of(norm).Select(part => part.Node.Span)] : [sentence.Span];
        var isInItems = Array.TrueForAll(errors, error => Array.Exists(items, item => item.Contains(error)));
        foreach (var item in items.Where(item => !isInItems || Array.Exists(errors, item.Contains))) _spoilt.Add((text, item));
    }
}
