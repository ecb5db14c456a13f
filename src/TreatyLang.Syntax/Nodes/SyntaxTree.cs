using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Brackets;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>The full-fidelity syntax tree of one text: its root reproduces the text, whatever the text is.</summary>
public sealed class SyntaxTree
{
    private readonly TreatyDocumentSyntax root;
    private readonly WholeNames names;
    private readonly SegmentCache segmentCache;
    private readonly string masked;
    private readonly ImmutableArray<Diagnostic> diagnostics;

    private SyntaxTree(BracketedText brackets, BracketChoice choice, string masked, WholeNames others, SegmentCache cache, ImmutableArray<ParsedSegment> segments)
    {
        (Text, Brackets, Choice, this.masked, names, segmentCache) = (brackets.Text, brackets, choice, masked, others, cache);
        var green = new GreenBranch(SyntaxKind.TreatyDocument, [.. segments.Select(segment => segment.Green)]);
        root = new TreatyDocumentSyntax(green, this);
        diagnostics = [.. Place(segments).OrderBy(diagnostic => diagnostic.Location.Span.Start)];
    }

    /// <summary>The text of the tree.</summary>
    public SourceText Text { get; }

    /// <summary>The places of the text that are in square brackets.</summary>
    public BracketedText Brackets { get; }

    /// <summary>What is taken at these places; the rest is trivia.</summary>
    public BracketChoice Choice { get; }

    /// <summary>The names that are read whole in this text: its own, and those of the texts beside it.</summary>
    public WholeNames Names => names.With(WholeNames.Of(masked));

    /// <summary>Parses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(SourceText text, CancellationToken cancellationToken = default) => ParseText(text, WholeNames.None, cancellationToken);

    /// <summary>Parses one of several texts.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="names">The names that the other texts declare.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(SourceText text, WholeNames names, CancellationToken cancellationToken = default) =>
        Parse(BracketedText.Of(text), BracketChoice.First, names, new SegmentCache(), cancellationToken);

    /// <summary>Parses a variant of a text with brackets.</summary>
    /// <param name="brackets">The text.</param>
    /// <param name="choice">What is taken at each place.</param>
    /// <param name="names">The names that the other texts declare.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(BracketedText brackets, BracketChoice choice, WholeNames names, CancellationToken cancellationToken = default) =>
        Parse(brackets, choice, names, new SegmentCache(), cancellationToken);

    /// <summary>Parses an edited text; articles that this tree or an earlier one of its line has read are not read again.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="cancellationToken">Stops the parse between two articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SyntaxTree WithChangedText(SourceText text, CancellationToken cancellationToken = default) =>
        Parse(BracketedText.Of(text), Choice, names, segmentCache, cancellationToken);

    /// <summary>The root of the tree.</summary>
    public TreatyDocumentSyntax GetRoot() => root;

    /// <summary>The syntax errors in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() => diagnostics;

    /// <summary>What is read of a span: with blanks for brackets and for what is not chosen in them.</summary>
    internal string Read(TextSpan span) => masked.Substring(span.Start, span.Length);

    private static SyntaxTree Parse(BracketedText brackets, BracketChoice choice, WholeNames others, SegmentCache cache, CancellationToken cancellationToken)
    {
        var (text, masked) = (brackets.Text, brackets.Masked(choice));
        var names = others.With(WholeNames.Of(masked));
        var parser = new SegmentParser(text, masked, names);
        cache.ReadWith(names);
        var segments = ImmutableArray.CreateBuilder<ParsedSegment>();
        foreach (var span in SegmentCutter.Cut(masked))
        {
            cancellationToken.ThrowIfCancellationRequested();
            segments.Add(cache.GetOrAdd(ReferenceEquals(masked, text.ToString()) ? text.AsSpan(span) : Key(span), () => parser.Parse(span)));
        }

        return new SyntaxTree(brackets, choice, masked, others, cache, segments.DrainToImmutable());

        // A segment is known by what it holds and by what is read of it.
        string Key(TextSpan span)
        {
            var (whole, read) = (text.ToString(span), masked.Substring(span.Start, span.Length));
            return whole == read ? whole : whole + read;
        }
    }

    private IEnumerable<Diagnostic> Place(ImmutableArray<ParsedSegment> segments)
    {
        foreach (var bracket in Brackets.Unpaired) yield return Diagnostic.Create(SyntaxDiagnostics.UnpairedBracket, new Location(Text, bracket), Text.ToString(bracket));
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
