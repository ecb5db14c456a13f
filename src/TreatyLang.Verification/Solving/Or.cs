using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>The claim that at least one part holds.</summary>
/// <param name="Parts">The parts; none at all makes the claim false.</param>
public sealed record Or(ImmutableArray<Formula> Parts) : Formula;
