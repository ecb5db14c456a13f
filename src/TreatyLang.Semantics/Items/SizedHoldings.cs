using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>
/// Ties items of some sizes to all items and to their size together. The sizes that the text names cut all sizes into classes; within a class
/// an item may have any size, so that the sum of the sizes lies between the number of items times the lowest and times the highest one.
/// </summary>
internal sealed class SizedHoldings(BindingScope scope)
{
    /// <summary>Adds the definitions, for each attribute and for each family of holdings on its own.</summary>
    public void Add()
    {
        var definitions = scope.Clauses.ToImmutable();
        var used = scope.Derived.Classes.Select(item => (item.Holding, item.Attribute)).Concat(scope.Derived.Measured).Distinct().ToList();
        while (used.Count > 0)
        {
            var (holding, attribute) = used[0];
            var family = HoldingFamilies.Of(definitions, [holding], withCounting: false);
            family.RemoveWhere(member => !member.Attributes.Contains(attribute));
            family.Add(holding);
            used.RemoveAll(item => item.Attribute == attribute && family.Contains(item.Holding));
            AddFamily([.. family], attribute, definitions);
        }
    }

    /// <summary>A sum of holdings with what all of them have a size in.</summary>
    public static HoldingSymbol WithCommon(HoldingSymbol sum, IReadOnlyCollection<QuantitySymbol> summands) =>
        sum.Attributes.All(attribute => summands.All(summand => summand is HoldingSymbol holding && holding.Attributes.Contains(attribute)))
            ? sum
            : new HoldingSymbol(sum.Name, sum.Plural, sum.Unit, sum.IsCounted, sum.Location)
            {
                Attributes = sum.Attributes.RemoveAll(attribute => !summands.All(summand => summand is HoldingSymbol holding && holding.Attributes.Contains(attribute))),
            };

    private void AddFamily(ImmutableArray<HoldingSymbol> family, AttributeSymbol attribute, ImmutableArray<BoundClause> definitions)
    {
        var classes = scope.Derived.Classes.Where(item => item.Attribute == attribute && family.Contains(item.Holding)).ToList();
        var isMeasured = scope.Derived.Measured.Any(item => item.Attribute == attribute && family.Contains(item.Holding));
        var atoms = Atoms(classes.Select(item => item.Range));
        foreach (var member in family)
        {
            if (atoms.Length > 1) Partition(member, member, attribute, SizeRange.All, atoms, isMeasured: false);
            if (isMeasured) Measure(member, attribute, atoms);
        }

        foreach (var item in classes)
        {
            var items = scope.Derived.Of(item.Holding, attribute, item.Range);
            if (!atoms.Contains(item.Range)) Partition(item.Holding, items, attribute, item.Range, atoms, isMeasured: false);
            foreach (var wider in classes.Where(other => other.Holding == item.Holding && other.Range != item.Range && other.Range.Contains(item.Range)))
                Define(item.Holding, items, (ordinal, address, location) => new PartDefinition(ordinal, address, location, items, scope.Derived.Of(wider.Holding, attribute, wider.Range)));
        }

        if (atoms.Length == 1 && !isMeasured) return;
        foreach (var definition in definitions)
        {
            foreach (var atom in atoms) Restrict(definition, family, attribute, atom, atoms.Length > 1, isMeasured);
        }
    }

    private void Partition(HoldingSymbol holding, HoldingSymbol whole, AttributeSymbol attribute, SizeRange range, ImmutableArray<SizeRange> atoms, bool isMeasured) =>
        Define(holding, whole, (ordinal, address, location) => new PartitionDefinition(
            ordinal, address, location, whole, [.. atoms.Where(range.Contains).Select(atom => Class(holding, attribute, atom, isMeasured))]));

    private void Measure(HoldingSymbol holding, AttributeSymbol attribute, ImmutableArray<SizeRange> atoms)
    {
        if (atoms.Length > 1) Partition(holding, scope.Derived.Total(holding, attribute, SizeRange.All), attribute, SizeRange.All, atoms, isMeasured: true);
        foreach (var atom in atoms)
            Define(holding, Class(holding, attribute, atom, true), (ordinal, address, location) => new ItemSizes(
                ordinal, address, location, Class(holding, attribute, atom, false), Class(holding, attribute, atom, true), atom));
    }

    // What is part of others, or is a sum of others, is so in each class.
    private void Restrict(BoundClause definition, ImmutableArray<HoldingSymbol> family, AttributeSymbol attribute, SizeRange atom, bool hasClasses, bool isMeasured)
    {
        bool[] kinds = (hasClasses, isMeasured) switch { (true, true) => [false, true], (true, false) => [false], _ => [true] };
        foreach (var total in kinds)
        {
            switch (definition)
            {
                case PartDefinition { Part: HoldingSymbol part, Whole: HoldingSymbol whole } when family.Contains(part) && family.Contains(whole):
                    Define(part, Class(part, attribute, atom, total), (ordinal, address, location) => new PartDefinition(
                        ordinal, address, location, Class(part, attribute, atom, total), Class(whole, attribute, atom, total)));
                    break;
                case PartitionDefinition partition when family.Contains(partition.Whole) && partition.Parts.All(family.Contains):
                    Define(partition.Whole, Class(partition.Whole, attribute, atom, total), (ordinal, address, location) => new PartitionDefinition(
                        ordinal, address, location, Class(partition.Whole, attribute, atom, total), [.. partition.Parts.Select(part => Class(part, attribute, atom, total))]));
                    break;
                case SumDefinition { Quantity: HoldingSymbol defined } sum when family.Contains(defined) && sum.Terms.All(term => term.Quantity is HoldingSymbol summand && family.Contains(summand)):
                    Define(defined, Class(defined, attribute, atom, total), (ordinal, address, location) => new SumDefinition(
                        ordinal, address, location, Class(defined, attribute, atom, total),
                        [.. sum.Terms.Select(term => term.Quantity is HoldingSymbol summand ? term with { Quantity = Class(summand, attribute, atom, total) } : term)]));
                    break;
            }
        }
    }

    private HoldingSymbol Class(HoldingSymbol holding, AttributeSymbol attribute, SizeRange range, bool isMeasured) =>
        isMeasured ? scope.Derived.Total(holding, attribute, range) : scope.Derived.Of(holding, attribute, range);

    private static ImmutableArray<SizeRange> Atoms(IEnumerable<SizeRange> ranges)
    {
        SizeCut?[] cuts = [null, .. ranges.SelectMany(range => new[] { range.From, range.To }).OfType<SizeCut>().Distinct().Order().Select(cut => (SizeCut?)cut), null];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new SizeRange(from, to))];
    }

    private void Define(HoldingSymbol of, HoldingSymbol defined, Func<int, ClauseAddress, Diagnostics.Location, BoundClause> create) => scope.Clauses.AddDerived(of, defined.Name, create);
}
