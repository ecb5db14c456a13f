using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Antlr;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Parses the headers and articles of one text, each alone.</summary>
/// <param name="source">The text.</param>
/// <param name="masked">The text as it is read.</param>
/// <param name="names">The names that are read whole.</param>
internal sealed class SegmentParser(SourceText source, string masked, WholeNames names)
{
    private readonly string text = source.ToString();
    private readonly GreenTokenCache tokenCache = new();
    private readonly GreenTreeBuilder builder = new();

    /// <summary>Parses the segment at a span.</summary>
    public ParsedSegment Parse(TextSpan span)
    {
        var stream = new SegmentStream(text, masked, span);
        var tokens = new SegmentLexer(stream, tokenCache).Lex();
        names.Mark(tokens);
        var isArticle = SegmentCutter.IsArticle(masked.AsSpan(span.Start, span.Length));
        var diagnostics = ImmutableArray.CreateBuilder<SegmentDiagnostic>();
        CharacterChecker.Check(source.AsSpan(span), tokens, diagnostics);
        var green = ParseFast(tokens, isArticle) ?? ParseWithRecovery(tokens, isArticle, diagnostics);
        // A quotation that nothing closes takes the full stop of its sentence with it.
        DropWhatFollows(diagnostics, SyntaxDiagnostics.UnterminatedQuotation, SyntaxDiagnostics.MissingFullStop);
        DropWhatFollows(diagnostics, SyntaxDiagnostics.BidirectionalControl, SyntaxDiagnostics.IllegalCharacter);
        diagnostics.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new ParsedSegment(green, diagnostics.DrainToImmutable());
    }

    /// <summary>Drops what only follows from another diagnostic in the same place.</summary>
    private static void DropWhatFollows(
        ImmutableArray<SegmentDiagnostic>.Builder diagnostics, DiagnosticDescriptor cause, DiagnosticDescriptor consequence)
    {
        var places = diagnostics.Where(diagnostic => diagnostic.Descriptor == cause).Select(diagnostic => diagnostic.Span.Start).ToHashSet();
        if (places.Count > 0)
        {
            diagnostics.RemoveAll(diagnostic => diagnostic.Descriptor == consequence && places.Contains(diagnostic.Span.Start));
        }
    }

    /// <summary>SLL prediction is faster and nearly always enough; null if it finds an error, which may not be one.</summary>
    private GreenBranch? ParseFast(List<LexedToken> tokens, bool isArticle)
    {
        try
        {
            return Run(tokens, isArticle, PredictionMode.SLL, new BailErrorStrategy());
        }
        catch (ParseCanceledException)
        {
            return null;
        }
    }

    private GreenBranch ParseWithRecovery(
        List<LexedToken> tokens, bool isArticle, ImmutableArray<SegmentDiagnostic>.Builder diagnostics) =>
        Run(tokens, isArticle, PredictionMode.LL, new SentenceErrorStrategy(builder, diagnostics));

    private GreenBranch Run(List<LexedToken> tokens, bool isArticle, PredictionMode mode, IAntlrErrorStrategy strategy)
    {
        builder.Clear();
        var parser = new TreatyParser(new LexedTokenStream(tokens), TextWriter.Null, TextWriter.Null)
        {
            Builder = builder,
            BuildParseTree = false,
            ErrorHandler = strategy,
        };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = mode;
        _ = isArticle ? (ParserRuleContext)parser.article() : parser.header();
        return builder.Root;
    }
}
