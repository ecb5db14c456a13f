using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An amount that a Party produces, consumes, destroys … over some days: amounts of days that follow each other add.</summary>
public sealed class FlowSymbol(string name, string plural, string unit, bool isCounted, Location location)
    : QuantitySymbol(name, plural, unit, isCounted, location)
{
    /// <summary>The verb by which sentences name the flow, in its plain form: <c>produce</c> for <c>"Production" (to produce)</c>; null if the definition gives none.</summary>
    public string? Verb { get; init; }

    /// <summary>Of what it is a flow, in the words of the definition (<c>a flow of HCFCs</c>); null if the definition does not say.</summary>
    public string? Substance { get; init; }
}
