using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>A stage of a remedy from which no clause leads on.</summary>
/// <param name="Clause">The period that ends, or the clause that permits the suspension.</param>
/// <param name="Opened">The day on which the remedy is opened.</param>
/// <param name="Last">The last day of the period, or the first day of the suspension.</param>
/// <param name="Way">The clauses between the opening and the stage.</param>
internal sealed record RemedyStage(NormClause Clause, int Opened, int Last, ImmutableArray<BoundClause> Way);
