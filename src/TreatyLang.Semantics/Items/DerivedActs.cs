namespace TreatyLang.Semantics;

/// <summary>The acts that the text speaks of without defining them: those at a place.</summary>
internal sealed class DerivedActs
{
    private readonly Dictionary<(ActSymbol Act, PlaceSymbol Place), ActSymbol> _placed = [];

    /// <summary>The acts at places in the order of their first use.</summary>
    public IReadOnlyDictionary<(ActSymbol Act, PlaceSymbol Place), ActSymbol> Placed => _placed;

    /// <summary>An act as far as it is done at a place.</summary>
    public ActSymbol At(ActSymbol act, PlaceSymbol place)
    {
        if (_placed.TryGetValue((act, place), out var known)) return known;
        var words = $" {place.Phrase}";
        known = new ActSymbol(act.Name + words, act.Plural + words, act.ActorRole, act.TargetRole, act.HasTarget, act.Location);
        _placed.Add((act, place), known);
        return known;
    }
}
