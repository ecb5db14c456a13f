using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>Clauses and facts on the life of the treaty that cannot all be true.</summary>
/// <param name="Clauses">The clauses, in source order.</param>
/// <param name="Message">The sentence that says so.</param>
/// <param name="Date">The day in question.</param>
internal sealed record LifeClash(ImmutableArray<BoundClause> Clauses, string Message, DateOnly Date);
