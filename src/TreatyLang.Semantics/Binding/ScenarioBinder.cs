using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Puts the clauses of each scenario together, which are no part of what the treaty and its other papers say.</summary>
internal sealed class ScenarioBinder(BindingScope scope)
{
    private readonly ImmutableArray<ArticleEntry> _articles = [.. scope.Outline.Articles.Where(article => article.IsScenario)];

    /// <summary>Whether a clause belongs to a scenario.</summary>
    public bool Owns(BoundClause clause) => clause is PaperClause && _articles.Any(article => article.Unit.Address.Article == clause.Address.Article);

    /// <summary>Whatever is wrong with the scenarios as a whole.</summary>
    public void Check()
    {
        var clauses = scope.Clauses.ToImmutable();
        foreach (var expectation in clauses.OfType<BreachExpectation>())
        {
            if (expectation.Reference is { } reference && !clauses.Any(clause => Binds(clause) && reference.Covers(clause.Address)) && scope.Diagnostics.Errors == 0)
                scope.Diagnostics.Report(ScenarioDiagnostics.NothingToBreach, reference.Location, reference.Text);
        }

        foreach (var article in _articles)
        {
            if (!Sentences(article).Any(place => place.Syntax is ExpectationSentenceSyntax or UnreadableSentenceSyntax))
                scope.Diagnostics.Report(ScenarioDiagnostics.NoExpectation, article.Heading.Location, Heading.Text(article.Heading));
        }
    }

    /// <summary>The scenarios in source order.</summary>
    /// <param name="clauses">All clauses that could be bound.</param>
    /// <param name="unread">The sentences that could not be read.</param>
    public ImmutableArray<Scenario> Scenarios(ImmutableArray<BoundClause> clauses, UnreadSentences unread)
    {
        var byArticle = clauses.OfType<PaperClause>().ToLookup(clause => clause.Address.Article, StringComparer.Ordinal);
        return [.. _articles.Select(article => new Scenario(
            Heading.Text(article.Heading)[Scenario.HeadingStart.Length..].Trim(),
            article.Heading.Location,
            [.. byArticle[article.Unit.Address.Article].Where(clause => clause is not Expectation)],
            [.. byArticle[article.Unit.Address.Article].OfType<Expectation>()],
            Sentences(article).Count(place => unread.All.Contains(place.Syntax))))];
    }

    private IEnumerable<SentencePlace> Sentences(ArticleEntry article) => scope.Outline.Sentences.Where(place => place.Article == article);

    private static bool Binds(BoundClause clause) => clause is NormClause norm
        && (norm is not (AdviceClause or HoldingRightClause or ActRightClause { Only: false }) || norm.Conditions.Any(condition => condition.Word == ConditionWord.Provided));
}
