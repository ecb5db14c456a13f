namespace TreatyLang.Text;

/// <summary>The replacement of one span of a text.</summary>
/// <param name="Span">What is replaced, in the offsets of the old text; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
