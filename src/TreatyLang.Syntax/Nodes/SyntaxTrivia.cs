using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Text between tokens: white space, line breaks, comments, or what fits nowhere.</summary>
/// <param name="Kind">One of the kinds that end in <c>Trivia</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Span">Its place.</param>
public sealed record SyntaxTrivia(SyntaxKind Kind, string Text, TextSpan Span);
