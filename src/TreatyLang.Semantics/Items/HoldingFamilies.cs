using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Which holdings hang together through their definitions.</summary>
internal static class HoldingFamilies
{
    /// <summary>Holdings, with all that are parts, wholes, summands or sums of them, and further on.</summary>
    /// <param name="definitions">The clauses.</param>
    /// <param name="holdings">Those to begin with.</param>
    /// <param name="withCounting">Whether a counting rule ties two holdings as well.</param>
    public static HashSet<HoldingSymbol> Of(ImmutableArray<BoundClause> definitions, IEnumerable<HoldingSymbol> holdings, bool withCounting)
    {
        var family = holdings.ToHashSet();
        var ties = definitions.Select(clause => Tied(clause, withCounting)).Where(tied => tied.Length > 0).ToList();
        while (ties.RemoveAll(tied => tied.Any(family.Contains) && Join(family, tied)) > 0)
        {
        }

        return family;
    }

    private static bool Join(HashSet<HoldingSymbol> family, ImmutableArray<HoldingSymbol> tied)
    {
        family.UnionWith(tied);
        return true;
    }

    private static ImmutableArray<HoldingSymbol> Tied(BoundClause clause, bool withCounting) => clause switch
    {
        SumDefinition sum => [.. sum.Terms.Select(term => term.Quantity).Prepend(sum.Quantity).OfType<HoldingSymbol>()],
        PartDefinition { Part: HoldingSymbol part, Whole: HoldingSymbol whole } => [part, whole],
        PartitionDefinition partition => [partition.Whole, .. partition.Parts],
        CountingRule { Counted: HoldingSymbol counted, Total: HoldingSymbol total } when withCounting => [counted, total],
        _ => [],
    };
}
