using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>A term with its definition, from the moment its name is known until its symbol is.</summary>
/// <param name="name">The name.</param>
/// <param name="plural">The plural.</param>
/// <param name="definition">The definition; null if it cannot be read.</param>
/// <param name="location">Where the name is declared.</param>
internal sealed class TermEntry(string name, string plural, DefinitionSyntax? definition, Location location)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The plural.</summary>
    public string Plural { get; } = plural;

    /// <summary>The definition; null if it cannot be read.</summary>
    public DefinitionSyntax? Definition { get; } = definition;

    /// <summary>Where the name is declared.</summary>
    public Location Location { get; } = location;

    /// <summary>The symbol; null before it is resolved and if it cannot be.</summary>
    public Symbol? Symbol { get; set; }

    /// <summary>How far resolution has come.</summary>
    public TermState State { get; set; }

    /// <summary>Whether the text uses the term outside its own definition.</summary>
    public bool IsUsed { get; set; }
}
