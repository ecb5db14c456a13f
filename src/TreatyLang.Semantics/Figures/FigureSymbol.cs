using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A number that each Party has of its own, such as a tonnage allowance; the text gives it in a table or in sentences.</summary>
public sealed class FigureSymbol(string name, string plural, string unit, ImmutableDictionary<PartySymbol, Rational> values, Location location)
    : TermSymbol(name, plural, location)
{
    /// <summary>What the number counts or measures, for example <c>tons</c>.</summary>
    public string Unit { get; } = unit;

    /// <summary>The body that sets the number of each Party for each period, or null: the text gives it.</summary>
    public BodySymbol? SetBy { get; init; }

    /// <summary>The number of each Party that has one.</summary>
    public ImmutableDictionary<PartySymbol, Rational> Values { get; } = values;
}
