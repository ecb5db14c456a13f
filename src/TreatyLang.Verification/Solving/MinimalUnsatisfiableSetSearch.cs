using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>What a search for minimal unsatisfiable sets found.</summary>
/// <param name="Sets">The sets by size, then by the places of their labels in the given order; none if the labels can all hold.</param>
/// <param name="End">Whether these are all.</param>
public sealed record MinimalUnsatisfiableSetSearch(ImmutableArray<MinimalUnsatisfiableSet> Sets, SearchEnd End);
