using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A defined term.</summary>
public abstract class TermSymbol(string name, string plural, Location location) : Symbol(name, location)
{
    /// <summary>The plural: given by the text, or regular on the last word.</summary>
    public string Plural { get; } = plural;
}
