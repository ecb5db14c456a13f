using System.Collections.Immutable;

namespace TreatyLang.Verification.Replay;

/// <summary>What replaying a history shows.</summary>
/// <param name="Impossibilities">Constitutive clauses and facts that the history violates; a possible history has none.</param>
/// <param name="Breaches">Norms that are breached, by clause, then by agent, then by day, with the first and the last day each.</param>
/// <param name="Stages">The stages of its procedures, by the first day.</param>
public sealed record ReplayReport(ImmutableArray<Breach> Impossibilities, ImmutableArray<Breach> Breaches, ImmutableArray<Stage> Stages);
