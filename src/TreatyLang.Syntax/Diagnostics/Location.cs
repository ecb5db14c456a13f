using TreatyLang.Text;

namespace TreatyLang.Diagnostics;

/// <summary>A place in a text that a diagnostic points at.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">The place in it; may be empty.</param>
public sealed record Location(SourceText Text, TextSpan Span)
{
    /// <summary>The path of the text; empty if it has none.</summary>
    public string Path => Text.Path;

    /// <summary>The place by line and character, both from zero.</summary>
    public LinePositionSpan LineSpan => Text.GetLinePositionSpan(Span);
}
