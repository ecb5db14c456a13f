using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The baseline of some Parties: <c>for an Article 5 Party, the average of Consumption in 2009 and 2010</c>.</summary>
/// <param name="Parties">The Parties.</param>
/// <param name="Amount">Their baseline, each of its own measurements.</param>
public sealed record BaselineCase(ImmutableArray<AgentSymbol> Parties, LinearAmount Amount);
