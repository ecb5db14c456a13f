using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>What a condition with <c>when</c> waits for.</summary>
/// <param name="Act">The act.</param>
/// <param name="Role">Whose occurrences count for the bearer.</param>
/// <param name="By">Whose occurrences alone count; all if empty.</param>
internal sealed record Happening(ActSymbol Act, TriggerRole Role, ImmutableArray<AgentSymbol> By);
