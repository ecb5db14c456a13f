using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>The clauses and facts that fix the life of a treaty.</summary>
internal sealed class LifeClauses(BoundTreaty treaty)
{
    public ImmutableArray<BoundClause> All { get; } = treaty.Clauses;

    public EntryIntoForceFact? EntryFact { get; } = treaty.Clauses.OfType<EntryIntoForceFact>().FirstOrDefault();

    public EntryIntoForceClause? EntryClause { get; } = treaty.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault();

    public DurationClause? Duration { get; } = treaty.Clauses.OfType<DurationClause>().FirstOrDefault();

    public ExtensionClause? Extension { get; } = treaty.Clauses.OfType<ExtensionClause>().FirstOrDefault();

    public SignatureFact? Signature { get; } = treaty.Clauses.OfType<SignatureFact>().FirstOrDefault();

    public ImmutableArray<ExtensionFact> ExtensionFacts { get; } = [.. treaty.Clauses.OfType<ExtensionFact>()];
}
