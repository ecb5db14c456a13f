using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The holdings that the text speaks of without defining them: what is held at a place, items of some sizes, the size of items together, and several together.</summary>
internal sealed class DerivedHoldings
{
    private readonly Dictionary<(HoldingSymbol, PlaceSymbol), HoldingSymbol> _placed = [];
    private readonly Dictionary<(HoldingSymbol, AttributeSymbol, SizeRange), HoldingSymbol> _sized = [];
    private readonly Dictionary<(HoldingSymbol, AttributeSymbol, SizeRange), HoldingSymbol> _totals = [];
    private readonly Dictionary<string, HoldingSymbol> _joint = new(StringComparer.Ordinal);
    private readonly Dictionary<HoldingSymbol, ImmutableArray<HoldingSymbol>> _members = [];
    private readonly Dictionary<HoldingSymbol, SizeClass> _classes = [];
    private readonly List<TermSymbol> _symbols = [];

    /// <summary>All of them in the order of their first use.</summary>
    public IReadOnlyList<TermSymbol> Symbols => _symbols;

    /// <summary>What is held at places.</summary>
    public IEnumerable<(HoldingSymbol Holding, PlaceSymbol Place)> Placed => _placed.Keys;

    /// <summary>Items of some sizes.</summary>
    public IEnumerable<SizeClass> Classes => _classes.Values;

    /// <summary>Holdings counted together, with what they consist of.</summary>
    public IReadOnlyDictionary<HoldingSymbol, ImmutableArray<HoldingSymbol>> Joint => _members;

    /// <summary>The holdings whose items are measured together.</summary>
    public IEnumerable<(HoldingSymbol Holding, AttributeSymbol Attribute)> Measured => _totals.Keys.Select(key => (key.Item1, key.Item2)).Distinct();

    /// <summary>What is held of a holding at a place.</summary>
    public HoldingSymbol At(HoldingSymbol holding, PlaceSymbol place) => Get(_placed, (BaseOf(holding), place), () =>
    {
        holding = BaseOf(holding);
        var words = $" {place.Phrase}";
        return new HoldingSymbol(holding.Name + words, holding.Plural + words, holding.Unit, holding.IsCounted, holding.Location) { Attributes = holding.Attributes };
    });

    // "in the Treaty Area, of which … in the Flank Zone": what is in the zone.
    private HoldingSymbol BaseOf(HoldingSymbol holding) => _placed.FirstOrDefault(pair => pair.Value == holding).Key is { Item1: { } known } ? known : holding;

    /// <summary>The items of some sizes; for all sizes the holding itself.</summary>
    public HoldingSymbol Of(HoldingSymbol holding, AttributeSymbol attribute, SizeRange range)
    {
        if (range == SizeRange.All) return holding;
        return Get(_sized, (holding, attribute, range), () =>
        {
            var words = $" with {Words.Article(attribute.Name)} {attribute.Name} of {Describe(range)} {attribute.Unit}";
            var symbol = new HoldingSymbol(holding.Name + words, holding.Plural + words, holding.Unit, holding.IsCounted, holding.Location) { Attributes = holding.Attributes };
            _classes.Add(symbol, new SizeClass(holding, attribute, range));
            return symbol;
        });
    }

    /// <summary>The size of items together.</summary>
    public HoldingSymbol Total(HoldingSymbol holding, AttributeSymbol attribute, SizeRange range) => Get(_totals, (holding, attribute, range), () =>
    {
        var name = $"{attribute.Name} of {Of(holding, attribute, range).Plural}";
        return new HoldingSymbol(name, name, attribute.Unit, false, holding.Location);
    });

    /// <summary>Several holdings together.</summary>
    public HoldingSymbol Together(ImmutableArray<HoldingSymbol> holdings) => Get(_joint, string.Join(" and ", holdings.Select(holding => holding.Name)), () =>
    {
        var sum = SizedHoldings.WithCommon(
            new HoldingSymbol(
                string.Join(" or ", holdings.Select(holding => holding.Name)), Words.List([.. holdings.Select(holding => holding.Plural)]) + " together",
                Words.List([.. holdings.Select(holding => holding.Unit).Distinct()]), holdings.All(holding => holding.IsCounted), holdings[0].Location)
            { Attributes = holdings[0].Attributes },
            holdings);
        _members.Add(sum, holdings);
        return sum;
    });

    /// <summary>The sizes that a holding is limited to; null if it is not.</summary>
    public SizeClass? ClassOf(HoldingSymbol holding) => _classes.GetValueOrDefault(holding);

    /// <summary>Notes a holding that follows from the others.</summary>
    public void Add(HoldingSymbol holding) => _symbols.Add(holding);

    private static string Describe(SizeRange range)
    {
        if (range.From is { IsAbove: false } low && range.To is { IsAbove: true } high && low.Size == high.Size) return $"exactly {Words.Number(low.Size)}";
        var from = range.From is { } above ? $"{(above.IsAbove ? "more than" : "at least")} {Words.Number(above.Size)}" : null;
        var to = range.To is { } below ? $"{(below.IsAbove ? "no more than" : "less than")} {Words.Number(below.Size)}" : null;
        return from is null || to is null ? from ?? to ?? "" : $"{from} and {to}";
    }

    private HoldingSymbol Get<TKey>(Dictionary<TKey, HoldingSymbol> known, TKey key, Func<HoldingSymbol> create)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out var symbol)) return symbol;
        symbol = create();
        if (known.TryAdd(key, symbol)) _symbols.Add(symbol);
        return symbol;
    }
}
