namespace TreatyLang.Text;

/// <summary>A half-open range of UTF-16 code units in a <see cref="SourceText"/>.</summary>
/// <param name="Start">Zero-based offset of the first code unit.</param>
/// <param name="Length">Number of code units, zero or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True if the span covers no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset just behind the last code unit.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>True if <paramref name="position"/> lies inside the span; its end does not.</summary>
    /// <param name="position">A zero-based offset.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True if <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
