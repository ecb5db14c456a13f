namespace TreatyLang.Semantics;

/// <summary>A range of sizes.</summary>
/// <param name="From">Where it begins; null: above zero.</param>
/// <param name="To">Where it ends; null: without end.</param>
public sealed record SizeRange(SizeCut? From, SizeCut? To)
{
    /// <summary>All sizes.</summary>
    public static SizeRange All { get; } = new(null, null);

    /// <summary>Whether another range lies within this one.</summary>
    public bool Contains(SizeRange other) =>
        (From is not { } from || (other.From is { } begin && from.CompareTo(begin) <= 0)) && (To is not { } to || (other.To is { } end && end.CompareTo(to) <= 0));
}
