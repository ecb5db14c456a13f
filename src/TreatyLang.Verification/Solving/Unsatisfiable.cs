using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>The enabled assertions cannot hold together.</summary>
/// <param name="CoreLabels">
/// Labels that suffice, ascending. Neither minimal nor to be trusted: see <see cref="MinimalUnsatisfiableSets"/>.
/// </param>
public sealed record Unsatisfiable(ImmutableArray<int> CoreLabels) : SolverResult;
