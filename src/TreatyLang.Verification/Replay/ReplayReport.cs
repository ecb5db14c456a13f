using System.Collections.Immutable;

namespace TreatyLang.Verification.Replay;

/// <summary>What replaying a history shows.</summary>
/// <param name="Impossibilities">Constitutive clauses and facts that the history violates; a possible history has none.</param>
/// <param name="Breaches">Norms that are breached, by clause and then by agent, with the first day each.</param>
public sealed record ReplayReport(ImmutableArray<Breach> Impossibilities, ImmutableArray<Breach> Breaches);
