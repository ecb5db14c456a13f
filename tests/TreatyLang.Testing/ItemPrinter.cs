using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints the clauses on places, items and counting.</summary>
internal static class ItemPrinter
{
    /// <summary>One clause.</summary>
    public static string Print(BoundClause clause) => clause switch
    {
        DatedPlaceClause c => $"{c.Whole} {(c.IsPartition ? "=" : ">=")} {string.Join(" + ", c.Parts)} {TimePrinter.Print(c.Window)}",
        PartitionDefinition c => $"{c.Whole} = {string.Join(" + ", c.Parts)}",
        ItemSizes c => $"{c.Total} of {c.Items} {Cut(c.Range.From, "(0", "[", "(")} … {Cut(c.Range.To, "", ")", "]")}",
        TierDefinition c => $"{string.Join(',', c.Parties)} {c.Holding} = {c.Factor}×first {c.First} {c.Counted} + {c.FurtherFactor?.ToString() ?? "its number"}×rest",
        CountingExemption c => $"{(c.Most is { } most ? $"up to {most} " : "")}{c.Counted} no {c.Total}{(c.For is null ? "" : $" for {TimePrinter.Print(c.For)}")}",
        ActPartDefinition c => $"{c.Part} part of {c.Whole}",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    private static string Cut(SizeCut? cut, string none, string below, string above) => cut switch
    {
        null => none,
        { } known when none == "" => $"{known.Size}{(known.IsAbove ? above : below)}",
        { } known => $"{(known.IsAbove ? above : below)}{known.Size}",
    };
}
