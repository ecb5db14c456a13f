using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Where, in what sector or in what state something is held or done: a zone, a sector, a status.</summary>
public sealed class PlaceSymbol(string name, string plural, string kind, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The word by which the text defines it, for example <c>zone</c>.</summary>
    public string Kind { get; } = kind;

    /// <summary>The words behind what is held or done there: <c>in the Flank Zone</c>, <c>in Storage</c>.</summary>
    internal string Phrase => Kind is "status" || (Kind is "sector" && !Name.EndsWith("Sector", StringComparison.Ordinal)) ? $"in {Name}" : $"in the {Name}";
}
