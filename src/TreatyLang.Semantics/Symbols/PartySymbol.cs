using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A State that is a Party (VCLT, Article 2(1)(g)).</summary>
public sealed class PartySymbol(string fullName, ImmutableArray<string> aliases, Location location)
    : AgentSymbol(aliases.IsDefaultOrEmpty ? fullName : aliases[0], location)
{
    /// <summary>The full name, for example <c>the Russian Federation</c>.</summary>
    public string FullName { get; } = fullName;

    /// <summary>The short names that the text may use instead; the first one is <see cref="Symbol.Name"/>.</summary>
    public ImmutableArray<string> Aliases { get; } = aliases;
}
