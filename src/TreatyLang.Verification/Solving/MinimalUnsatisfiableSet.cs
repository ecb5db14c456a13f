using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// Labels that cannot all hold, while all but any one of them can. Both halves were checked by the solver on this set alone.
/// </summary>
/// <param name="Labels">The labels in the order they were given in; empty if the background alone is unsatisfiable.</param>
/// <param name="WithoutEach">
/// For each label, at the same index, a model of the others with the background: a history that breaks only that member.
/// </param>
public sealed record MinimalUnsatisfiableSet(ImmutableArray<int> Labels, ImmutableArray<Model> WithoutEach);
