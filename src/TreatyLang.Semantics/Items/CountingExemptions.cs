using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Takes what does not count out of the definitions of what it does not count as.</summary>
internal sealed class CountingExemptions(BindingScope scope)
{
    /// <summary>Applies all of them.</summary>
    public void Apply()
    {
        foreach (var exemption in scope.Clauses.ToImmutable().OfType<CountingExemption>().Where(exemption => exemption.For is null)) Apply(exemption);
    }

    private void Apply(CountingExemption exemption)
    {
        var clauses = scope.Clauses.ToImmutable();
        if (clauses.Any(clause => Replace(clause, exemption.Counted, exemption.Total, null) != clause))
        {
            var rest = exemption.Most is null ? null : Beyond(exemption);
            scope.Clauses.Replace(clause => Replace(clause, exemption.Counted, exemption.Total, rest));
            return;
        }

        // What does not count is part of something that does.
        var whole = clauses.OfType<PartDefinition>().Where(part => part.Part == exemption.Counted).Select(part => part.Whole).OfType<HoldingSymbol>()
            .FirstOrDefault(whole => clauses.Any(clause => Replace(clause, whole, exemption.Total, null) != clause));
        if (whole is null)
        {
            scope.Diagnostics.Report(ItemDiagnostics.CountsAnyway, exemption.Location, exemption.Counted.Plural, exemption.Total.Plural);
            return;
        }

        var left = Derive($"{whole.Name} that counts as {exemption.Total.Name}", whole);
        ImmutableArray<QuantityTerm> terms = [new(1, whole), new(-1, exemption.Counted)];
        if (exemption.Most is not null) terms = terms.Add(new(1, Beyond(exemption)));
        scope.Clauses.Replace(clause => Replace(clause, whole, exemption.Total, left));
        scope.Clauses.AddDerived(whole, left.Name, (ordinal, address, location) => new SumDefinition(ordinal, address, location, left, terms));
    }

    /// <summary>The items beyond those that do not count.</summary>
    private HoldingSymbol Beyond(CountingExemption exemption)
    {
        var beyond = Derive($"{exemption.Counted.Name} beyond the first {Words.Number(exemption.Most.GetValueOrDefault())}", exemption.Counted);
        scope.Clauses.AddDerived(exemption.Counted, beyond.Name, (ordinal, address, location) => new TierDefinition(
            ordinal, address, location, beyond, exemption.Counted, exemption.Most.GetValueOrDefault(), 0, 1, [.. scope.Names.Parties]));
        return beyond;
    }

    private HoldingSymbol Derive(string name, HoldingSymbol like)
    {
        var symbol = new HoldingSymbol(name, name, like.Unit, like.IsCounted, like.Location);
        scope.Derived.Add(symbol);
        return symbol;
    }

    /// <summary>A definition of the total with the rest instead of what is counted, or without it; null if nothing is left of it.</summary>
    private static BoundClause? Replace(BoundClause clause, HoldingSymbol counted, HoldingSymbol total, HoldingSymbol? rest) => clause switch
    {
        CountingRule rule when rule.Counted == counted && rule.Total == total => rest is null ? null : rule with { Counted = rest },
        PartDefinition part when part.Part == counted && part.Whole == total => rest is null ? null : part with { Part = rest },
        SumDefinition sum when sum.Quantity == total && sum.Terms.Any(term => term.Quantity == counted) => sum with
        {
            Terms = rest is null ? sum.Terms.RemoveAll(term => term.Quantity == counted) : [.. sum.Terms.Select(term => term.Quantity == counted ? term with { Quantity = rest } : term)],
        },
        PartitionDefinition partition when partition.Whole == total && partition.Parts.Contains(counted) =>
            partition with { Parts = rest is null ? partition.Parts.Remove(counted) : partition.Parts.Replace(counted, rest) },
        _ => clause,
    };
}
