using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Who has a right.</summary>
internal static class RightHolders
{
    /// <summary>The agent alone, or those who have the right together with it.</summary>
    public static ImmutableArray<AgentSymbol> Of(NormClause right, AgentSymbol agent) => right.Bearer.Together ? right.Bearer.Agents : [agent];
}
