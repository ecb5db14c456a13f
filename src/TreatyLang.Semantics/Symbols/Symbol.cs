using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Something the treaty names: a Party, a body, a defined term. Two symbols are equal only if they are the same object.</summary>
public abstract class Symbol(string name, Location location)
{
    /// <summary>The name as the treaty declares it, without quotation marks.</summary>
    public string Name { get; } = name;

    /// <summary>Where the name is declared.</summary>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
