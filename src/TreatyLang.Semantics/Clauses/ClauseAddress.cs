using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The legal address of a clause, for example <c>Article II(1)(a)</c>.</summary>
/// <param name="Article">The article as messages name it: <c>Article II</c>, <c>Part Five, Section VI</c>, or the heading of an unnumbered one (<c>Definitions</c>).</param>
/// <param name="Steps">Paragraph number and letters, outermost first.</param>
/// <param name="Detail">What tells apart clauses of the same paragraph: <c>second sentence</c>, <c>“Strategic Warhead”</c>; null if nothing is needed.</param>
public sealed record ClauseAddress(string Article, ImmutableArray<string> Steps, string? Detail)
{
    /// <summary>The instrument, as in <c>the Protocol</c>; empty for the first one, the treaty itself.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>Whether a reference to this address covers <paramref name="other"/>: the same article, and its steps begin with these.</summary>
    public bool Covers(ClauseAddress other) =>
        Article == other.Article
        && Instrument == other.Instrument
        && Steps.Length <= other.Steps.Length
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan()[..Steps.Length])
        && (Detail is null || Detail == other.Detail);

    /// <inheritdoc/>
    public bool Equals(ClauseAddress? other) =>
        other is not null && Article == other.Article && Instrument == other.Instrument && Detail == other.Detail
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The address as it is cited.</summary>
    public override string ToString() =>
        Article + string.Concat(Steps.Select(step => $"({step})")) + (Instrument == "" ? "" : $" of {Instrument}") + (Detail is null ? "" : $", {Detail}");
}
