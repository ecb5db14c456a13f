using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>How many and which States have to consent to be bound before something happens (VCLT, Article 24(1)).</summary>
/// <param name="Acts">The acts by which they consent; any of them counts.</param>
/// <param name="Named">The States each of which has to consent; empty if only their number matters.</param>
/// <param name="Count">How many States in all; 0 if only those named matter.</param>
/// <param name="Share">What those that consent must have together, or null.</param>
public sealed record ConsentCondition(ImmutableArray<ActSymbol> Acts, ImmutableArray<PartySymbol> Named, int Count, ConsentShare? Share);
