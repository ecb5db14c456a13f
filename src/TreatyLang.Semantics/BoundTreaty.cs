using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>A treaty with its working papers, bound: the input of the checker and of the replay evaluator.</summary>
public sealed record BoundTreaty
{
    /// <summary>The title, without its mark.</summary>
    public required string Title { get; init; }

    /// <summary>The Parties in order of declaration.</summary>
    public required ImmutableArray<PartySymbol> Parties { get; init; }

    /// <summary>The bodies in order of declaration.</summary>
    public required ImmutableArray<BodySymbol> Bodies { get; init; }

    /// <summary>The defined terms in order of declaration.</summary>
    public required ImmutableArray<TermSymbol> Terms { get; init; }

    /// <summary>All clauses in source order, the treaty first and then its working papers; a clause with an error inside is none of them.</summary>
    public required ImmutableArray<BoundClause> Clauses { get; init; }

    /// <summary>How many sentences could not be bound in full because of an error; while there are any, nothing can be called consistent.</summary>
    public required int UnboundSentences { get; init; }

    /// <summary>The clauses that a reference covers, in source order.</summary>
    public IEnumerable<BoundClause> Covered(ClauseReference reference) => Clauses.Where(clause => clause is not PaperClause && reference.Covers(clause.Address));
}
