using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A treaty with its working papers, bound: the input of the checker and of the replay evaluator.</summary>
public sealed class BoundTreaty
{
    private ILookup<string, BoundClause>? _byArticle;

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

    /// <summary>The scenarios of the working papers in source order; their clauses are none of <see cref="Clauses"/>.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>What the working papers say should hold whenever everyone complies, in source order; none of <see cref="Clauses"/>.</summary>
    public ImmutableArray<NormClause> Objectives { get; init; } = [];

    /// <summary>The other reading of each membership that the working papers say is disputed, the others being as the text has them.</summary>
    public ImmutableArray<DisputedReading> OtherReadings { get; init; } = [];

    /// <summary>The sentences that could not be bound in full because of an error, in source order; while there are any, nothing can be called consistent.</summary>
    public required ImmutableArray<Location> UnreadSentences { get; init; }

    /// <summary>How many sentences could not be bound in full because of an error.</summary>
    public int UnboundSentences => UnreadSentences.Length;

    /// <summary>The same treaty with other clauses, alone: without its scenarios, objectives and other readings.</summary>
    /// <param name="clauses">The clauses.</param>
    public BoundTreaty With(ImmutableArray<BoundClause> clauses) =>
        new() { Title = Title, Parties = Parties, Bodies = Bodies, Terms = Terms, Clauses = clauses, UnreadSentences = UnreadSentences };

    /// <summary>The clauses that a reference covers, in source order.</summary>
    public IEnumerable<BoundClause> Covered(ClauseReference reference)
    {
        _byArticle ??= Clauses.Where(clause => clause is not (PaperClause or NormClause { IsObjective: true })).ToLookup(clause => clause.Address.Article, StringComparer.Ordinal);
        return reference.Targets.IsEmpty
            ? _byArticle.SelectMany(article => article).OrderBy(clause => clause.Ordinal)
            : reference.Targets.Select(target => target.Article).Distinct(StringComparer.Ordinal)
                .SelectMany(article => _byArticle[article]).Where(clause => reference.Covers(clause.Address)).OrderBy(clause => clause.Ordinal);
    }
}
