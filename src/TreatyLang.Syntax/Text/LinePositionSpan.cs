namespace TreatyLang.Text;

/// <summary>A half-open range of a text by line and character.</summary>
/// <param name="Start">The first position.</param>
/// <param name="End">The position just behind the last character.</param>
public readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
