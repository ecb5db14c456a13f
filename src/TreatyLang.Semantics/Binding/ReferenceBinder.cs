using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds cross-references to addresses.</summary>
internal sealed class ReferenceBinder(BindingScope scope)
{
    private const int MostListed = 20;

    /// <summary>What a cross-reference leads to; null after a diagnostic.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">The sentence in which it stands.</param>
    public ClauseReference? Bind(ReferenceSyntax reference, SentencePlace place)
    {
        if (Units(reference, place) is not { } units) return null;
        var resolved = new ClauseReference(Words.Of(reference), [.. units.Select(unit => unit.Address)], reference.Location);
        scope.ResolvedReferences[reference] = resolved;
        return resolved;
    }

    private List<TextUnit>? Units(ReferenceSyntax reference, SentencePlace place)
    {
        switch (reference)
        {
            case ThisTreatyReferenceSyntax:
                return [];
            case ThisArticleReferenceSyntax:
                return [place.Article.Unit];
            case ArticleReferenceSyntax single:
                return Article(single.ArticleTarget, place) is { } unit ? [unit] : null;
            case ArticlesReferenceSyntax several:
                return Range([.. several.Targets.Select(target => Article(target, place))], several.Separators, Articles(place));
            case ParagraphReferenceSyntax paragraphs:
                var article = paragraphs.ArticleTarget is { } other ? Article(other, place) : place.Article.Unit;
                return article is null
                    ? null
                    : Range([.. paragraphs.Targets.Select(target => Paragraph(target, article))], paragraphs.Separators, article.Children);
            case SubparagraphReferenceSyntax letters:
                return Holder(letters, place) is { } holder
                    ? Range([.. letters.Targets.Select(target => Step(holder, target.Step.Label, "subparagraph"))], letters.Separators, holder.Children)
                    : null;
            default:
                throw new InvalidOperationException($"No meaning for {reference.Kind}.");
        }
    }

    private TextUnit? Holder(SubparagraphReferenceSyntax letters, SentencePlace place)
    {
        if (letters.ArticleTarget is null && letters.ParagraphTarget is null)
        {
            var steps = place.Unit.Address.Steps;
            return steps.IsEmpty ? place.Article.Unit : place.Article.Unit.Find(steps[0]);
        }

        var article = letters.ArticleTarget is { } target ? Article(target, place) : place.Article.Unit;
        return article is null || letters.ParagraphTarget is null ? article : Paragraph(letters.ParagraphTarget, article);
    }

    private TextUnit? Article(ArticleTargetSyntax target, SentencePlace place)
    {
        var number = Words.Of(target.Number);
        if (!scope.Outline.Numbers.TryGetValue((Instrument(place), number), out var entry))
        {
            var known = scope.Outline.Numbers.Where(article => article.Key.Instrument == Instrument(place)).Select(article => article.Key.Number);
            Unresolved(target.Number.Location, number, $"Article {number}", "Article {0}", "articles", [.. known]);
            return null;
        }

        var unit = Descend(entry.Unit, target.Steps);
        return unit is null || target.ParagraphTarget is null ? unit : Paragraph(target.ParagraphTarget, unit);
    }

    private TextUnit? Paragraph(ParagraphTargetSyntax target, TextUnit article) =>
        Step(article, target.Number, "paragraph") is { } paragraph ? Descend(paragraph, target.Steps) : null;

    private TextUnit? Descend(TextUnit unit, ImmutableArray<AddressStepSyntax> steps)
    {
        TextUnit? current = unit;
        foreach (var step in steps)
        {
            if (current is not null) current = Step(current, step.Label, current.Address.Steps.IsEmpty ? "paragraph" : "subparagraph");
        }

        return current;
    }

    private TextUnit? Step(TextUnit parent, SyntaxToken label, string noun)
    {
        if (label.IsMissing) return null;
        if (parent.Find(label.Text) is { } unit) return unit;
        Unresolved(label.Location, label.Text, $"{parent.Address}({label.Text})", parent.Address + "({0})", noun + "s", [.. parent.Children.Select(child => child.Label)]);
        return null;
    }

    private List<TextUnit>? Range(ImmutableArray<TextUnit?> targets, ImmutableArray<SyntaxToken> separators, IReadOnlyList<TextUnit> siblings)
    {
        var result = new List<TextUnit>();
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not { } target) return null;
            var isRange = i > 0 && separators[i - 1].Kind == SyntaxKind.ToKeyword;
            if (!isRange)
            {
                result.Add(target);
                continue;
            }

            var (first, last) = (IndexOf(siblings, result[^1]), IndexOf(siblings, target));
            if (first < 0 || last <= first)
            {
                scope.Diagnostics.Report(
                    BindingDiagnostics.ReferenceRange, separators[i - 1].Location, result[^1].Address.ToString(), target.Address.ToString());
                return null;
            }

            result.AddRange(siblings.Skip(first + 1).Take(last - first));
        }

        return result;
    }

    private void Unresolved(Location location, string label, string target, string form, string noun, IReadOnlyList<string> known)
    {
        var there = known.Count == 0 ? $"it has no {noun}" : $"the {noun} there are {Words.List([.. known.Take(MostListed)])}{(known.Count > MostListed ? " …" : "")}";
        var nearest = Numbering.Nearest(label, known);
        var advice = nearest is null ? "Correct the number" : $"Write “{string.Format(CultureInfo.InvariantCulture, form, nearest)}”";
        scope.Diagnostics.Report(BindingDiagnostics.UnresolvedReference, location, target, there, advice);
    }

    // Working papers speak about the treaty, which is the first instrument.
    private static int Instrument(SentencePlace place) => place.Article.IsPaper ? 0 : place.Article.Instrument;

    private List<TextUnit> Articles(SentencePlace place) =>
        [.. scope.Outline.Articles.Where(article => article.Instrument == Instrument(place) && !article.IsPaper).Select(article => article.Unit)];

    private static int IndexOf(IReadOnlyList<TextUnit> units, TextUnit unit)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] == unit) return i;
        }

        return -1;
    }
}
