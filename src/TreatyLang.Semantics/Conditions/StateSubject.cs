using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Of whom a condition speaks.</summary>
/// <param name="Agents">The agents; with <see cref="StateScope.Bearer"/> those who can bear the clause.</param>
/// <param name="Scope">How many of them it takes.</param>
public sealed record StateSubject(ImmutableArray<AgentSymbol> Agents, StateScope Scope);
