namespace TreatyLang.Semantics;

/// <summary>A place between two sizes: just below a number, or just above it.</summary>
/// <param name="Size">The number.</param>
/// <param name="IsAbove">Whether the number itself lies below the cut.</param>
public readonly record struct SizeCut(Rational Size, bool IsAbove) : IComparable<SizeCut>
{
    /// <inheritdoc/>
    public int CompareTo(SizeCut other) => Size == other.Size ? IsAbove.CompareTo(other.IsAbove) : Size.CompareTo(other.Size);
}
