using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Antlr;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Parses the headers and articles of one text, each alone.</summary>
internal sealed class SegmentParser(SourceText source)
{
    private readonly string text = source.ToString();
    private readonly GreenTokenCache tokenCache = new();
    private readonly GreenTreeBuilder builder = new();

    /// <summary>Parses the segment at a span.</summary>
    public ParsedSegment Parse(TextSpan span)
    {
        var stream = new SegmentStream(text, span);
        var tokens = new SegmentLexer(stream, tokenCache).Lex();
        var isArticle = SegmentCutter.IsArticle(source.AsSpan(span));
        var diagnostics = ImmutableArray.CreateBuilder<SegmentDiagnostic>();
        CharacterChecker.Check(source.AsSpan(span), tokens, diagnostics);
        var green = ParseFast(tokens, isArticle) ?? ParseWithRecovery(tokens, isArticle, diagnostics);
        DropWhatQuotationsSwallow(diagnostics);
        diagnostics.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new ParsedSegment(green, diagnostics.DrainToImmutable());
    }

    /// <summary>A quotation that nothing closes takes the full stop of its sentence with it.</summary>
    private static void DropWhatQuotationsSwallow(ImmutableArray<SegmentDiagnostic>.Builder diagnostics)
    {
        var open = diagnostics.Where(diagnostic => diagnostic.Descriptor == SyntaxDiagnostics.UnterminatedQuotation).Select(diagnostic => diagnostic.Span.Start).ToHashSet();
        if (open.Count > 0)
        {
            diagnostics.RemoveAll(diagnostic => diagnostic.Descriptor == SyntaxDiagnostics.MissingFullStop && open.Contains(diagnostic.Span.Start));
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
