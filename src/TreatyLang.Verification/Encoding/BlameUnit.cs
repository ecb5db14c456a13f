using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Encoding;

/// <summary>What one label of a problem stands for: a clause as it concerns certain agents.</summary>
internal sealed record BlameUnit(BoundClause Clause, ImmutableArray<AgentSymbol> Agents);
