using TreatyLang.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>The sentences that are not read as they were meant, because of an error; even a clause that came out of one takes no part.</summary>
internal sealed class UnreadSentences
{
    private readonly Dictionary<SourceText, List<TextSpan>> _spoilt = [];
    private readonly HashSet<SentenceSyntax> _whole = [];

    /// <summary>Finds them.</summary>
    /// <param name="diagnostics">The diagnostics; those that leave nothing unread do not count.</param>
    /// <param name="outline">The sentences.</param>
    public UnreadSentences(IEnumerable<Diagnostic> diagnostics, Outline outline)
    {
        var errors = diagnostics.Where(IsUnreadAfter).ToLookup(diagnostic => diagnostic.Location.Text);
        foreach (var file in outline.Sentences.GroupBy(place => place.Syntax.SyntaxTree.Text))
        {
            TextSpan[] spans = [.. errors[file.Key].Select(diagnostic => diagnostic.Location.Span).OrderBy(span => span.Start)];
            var (next, spoilt) = (0, _spoilt[file.Key] = []);
            foreach (var sentence in file.Select(place => place.Syntax))
            {
                while (next < spans.Length && spans[next].Start < sentence.Span.Start) next++;
                var first = next;
                while (next < spans.Length && spans[next].Start <= sentence.Span.End) next++;
                if (next > first) Add(spoilt, sentence, spans[first..next]);
            }
        }
    }

    /// <summary>The sentences in source order.</summary>
    public List<SentenceSyntax> All { get; } = [];

    /// <summary>Whether nothing of a sentence is read, not even some items of its list.</summary>
    public bool ContainAllOf(SentenceSyntax sentence) => _whole.Contains(sentence);

    /// <summary>Whether a place lies in what is not read.</summary>
    public bool Cover(Location location)
    {
        if (!_spoilt.TryGetValue(location.Text, out var spans)) return false;
        var after = spans.BinarySearch(location.Span, Comparer<TextSpan>.Create((left, right) => left.Start.CompareTo(right.Start)));
        var index = after >= 0 ? after : ~after - 1;
        return index >= 0 && spans[index].Contains(location.Span);
    }

    // A sentence without its full stop is read as if it had one.
    private static bool IsUnreadAfter(Diagnostic diagnostic) =>
        diagnostic.Descriptor == BindingDiagnostics.UnreadSentence
        || (diagnostic.Severity == DiagnosticSeverity.Error
            && diagnostic.Descriptor != SyntaxDiagnostics.MissingFullStop && diagnostic.Descriptor != SyntaxDiagnostics.FullStopWithoutSpace);

    // An error in an item of a list spoils that item, any other one the whole sentence.
    private void Add(List<TextSpan> spoilt, SentenceSyntax sentence, TextSpan[] errors)
    {
        All.Add(sentence);
        TextSpan[] items = sentence is NormSentenceSyntax norm ? [.. NormParts.NodesOf(norm).Select(node => node.Span).Distinct()] : [sentence.Span];
        var isInItems = items is not [var only] || only != sentence.Span;
        isInItems &= Array.TrueForAll(errors, error => Array.Exists(items, item => item.Contains(error)));
        if (isInItems)
        {
            spoilt.AddRange(items.Where(item => Array.Exists(errors, item.Contains)));
            return;
        }

        _whole.Add(sentence);
        spoilt.Add(sentence.Span);
    }
}
