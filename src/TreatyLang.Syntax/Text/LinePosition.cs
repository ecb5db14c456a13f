namespace TreatyLang.Text;

/// <summary>A place in a text by line and character, both counted from zero.</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Character">Zero-based UTF-16 code unit within the line.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <summary>Orders by line, then by character.</summary>
    /// <param name="other">The position to compare with.</param>
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);
}
