using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>One claim of a norm.</summary>
/// <param name="Label">The label of its clause.</param>
/// <param name="Norm">The norm.</param>
/// <param name="Due">The first day on which the claim can be broken.</param>
/// <param name="Formula">The claim.</param>
/// <param name="Until">The claim as far as it concerns the days up to a given one; null if it is the whole claim from <paramref name="Due"/> on.</param>
internal sealed record GroundNorm(int Label, Norm Norm, int Due, Formula Formula, Func<int, Formula>? Until = null);
