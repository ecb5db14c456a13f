using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>The full-fidelity syntax tree of one text: its root reproduces the text, whatever the text is.</summary>
public sealed class SyntaxTree
{
    private readonly TreatyDocumentSyntax root;
    private readonly SegmentCache segmentCache;
    private readonly ImmutableArray<Diagnostic> diagnostics;

    private SyntaxTree(SourceText text, SegmentCache cache, ImmutableArray<ParsedSegment> segments)
    {
        (Text, segmentCache) = (text, cache);
        var green = new GreenBranch(SyntaxKind.TreatyDocument, [.. segments.Select(segment => segment.Green)]);
        root = new TreatyDocumentSyntax(green, this);
        diagnostics = [.. Place(segments)];
    }

    /// <summary>The text of the tree.</summary>
    public SourceText Text { get; }

    /// <summary>Parses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(SourceText text, CancellationToken cancellationToken = default) =>
        Parse(text, new SegmentCache(), cancellationToken);

    /// <summary>Parses an edited text; articles that this tree or an earlier one of its line has read are not read again.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SyntaxTree WithChangedText(SourceText text, CancellationToken cancellationToken = default) =>
        Parse(text, segmentCache, cancellationToken);

    /// <summary>The root of the tree.</summary>
    public TreatyDocumentSyntax GetRoot() => root;

    /// <summary>The syntax errors in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() => diagnostics;

    private static SyntaxTree Parse(SourceText text, SegmentCache cache, CancellationToken cancellationToken)
    {
        var parser = new SegmentParser(text);
        var segments = ImmutableArray.CreateBuilder<ParsedSegment>();
        foreach (var span in SegmentCutter.Cut(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            segments.Add(cache.GetOrAdd(text.AsSpan(span), () => parser.Parse(span)));
        }

        return new SyntaxTree(text, cache, segments.DrainToImmutable());
    }

    private IEnumerable<Diagnostic> Place(ImmutableArray<ParsedSegment> segments)
    {
        var position = 0;
        foreach (var segment in segments)
        {
            foreach (var diagnostic in segment.Diagnostics)
            {
                yield return diagnostic.At(Text, position);
            }

            position += segment.Green.FullWidth;
        }
    }
}
