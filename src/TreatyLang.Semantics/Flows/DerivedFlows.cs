namespace TreatyLang.Semantics;

/// <summary>The flows that the text speaks of without defining them: those for a sector.</summary>
internal sealed class DerivedFlows
{
    private readonly Dictionary<(FlowSymbol Flow, PlaceSymbol Sector), FlowSymbol> _used = [];

    /// <summary>The flows for sectors.</summary>
    public IReadOnlyDictionary<(FlowSymbol Flow, PlaceSymbol Sector), FlowSymbol> Used => _used;

    /// <summary>A flow as far as it is for a sector.</summary>
    public FlowSymbol For(FlowSymbol flow, PlaceSymbol sector)
    {
        if (_used.TryGetValue((flow, sector), out var known)) return known;
        var words = $" for {sector.Name}";
        known = new FlowSymbol(flow.Name + words, flow.Plural + words, flow.Unit, flow.IsCounted, flow.Location) { Verb = flow.Verb };
        _used.Add((flow, sector), known);
        return known;
    }
}
