using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>The clauses and facts that fix the life of a treaty.</summary>
internal sealed class LifeClauses(BoundTreaty treaty)
{
    public BoundTreaty Treaty { get; } = treaty;

    public ImmutableArray<BoundClause> All { get; } = treaty.Clauses;

    /// <summary>The dates of deposits and notices that facts give.</summary>
    public ConsentDates Consents { get; } = new(treaty);

    public ProvisionalApplicationClause? ProvisionalApplication { get; } = treaty.Clauses.OfType<ProvisionalApplicationClause>().FirstOrDefault();

    public ImmutableArray<EntryIntoForceFact> EntryFacts { get; } = [.. treaty.Clauses.OfType<EntryIntoForceFact>()];

    public EntryIntoForceClause? EntryClause { get; } = treaty.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault();

    public DurationClause? Duration { get; } = treaty.Clauses.OfType<DurationClause>().FirstOrDefault();

    public ImmutableArray<ExtensionClause> Extensions { get; } = [.. treaty.Clauses.OfType<ExtensionClause>()];

    public ImmutableArray<SignatureFact> Signatures { get; } = [.. treaty.Clauses.OfType<SignatureFact>()];

    public ImmutableArray<ExtensionFact> ExtensionFacts { get; } = [.. treaty.Clauses.OfType<ExtensionFact>()];

    public EntryIntoForceFact? EntryFact => EntryFacts.FirstOrDefault();

    public SignatureFact? Signature => Signatures.FirstOrDefault();

    /// <summary>What fixes the day of entry into force and stands in the treaty itself, where no fact does.</summary>
    public ImmutableArray<BoundClause> EntryInText => EntryFact is null && EntryClause is { } clause ? [clause] : [];

    /// <summary>The duration.</summary>
    public ImmutableArray<BoundClause> End => Duration is { } duration ? [duration] : [];

    /// <summary>The facts on the life, which a finding needs beside the clauses that it blames.</summary>
    public ImmutableArray<BoundClause> Facts => [.. EntryFacts.Take(1), .. ExtensionFacts];
}
