using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>The claim that all parts hold.</summary>
/// <param name="Parts">The parts; none at all makes the claim true.</param>
public sealed record And(ImmutableArray<Formula> Parts) : Formula;
