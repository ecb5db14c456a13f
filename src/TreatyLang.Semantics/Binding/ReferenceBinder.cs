using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds cross-references to addresses.</summary>
internal sealed class ReferenceBinder(BindingScope scope)
{
    private const int MostListed = 20;

    private readonly AddressPlaceBinder _places = new(scope);

    /// <summary>What a cross-reference leads to; null after a diagnostic.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">The sentence in which it stands.</param>
    public ClauseReference? Bind(ReferenceSyntax reference, SentencePlace place)
    {
        if (Units(reference, place) is not { } units) return null;
        var resolved = new ClauseReference(Words.Of(reference), [.. units.SelectMany(unit => unit.WithSections).Select(unit => unit.Address)], reference.Location);
        scope.ResolvedReferences[reference] = resolved;
        return resolved;
    }

    private List<TextUnit>? Units(ReferenceSyntax reference, SentencePlace place)
    {
        switch (reference)
        {
            case ThisTreatyReferenceSyntax whole:
                return Whole(scope.Instruments.This(whole.Instrument, place));
            case ThisArticleReferenceSyntax:
                return [place.Article.Unit];
            case ArticleReferenceSyntax single:
                return InArticles(single.Places, place) is { } scene && Article(single.ArticleTarget, scene) is { } unit ? [unit] : null;
            case ArticlesReferenceSyntax several:
                return InArticles(several.Places, place) is { } instrument
                    ? Range([.. several.Targets.Select(target => Article(target, instrument))], several.Separators, instrument.Instrument.Articles)
                    : null;
            case ParagraphReferenceSyntax paragraphs:
                return In(paragraphs.Places, place) is { } article
                    ? Range([.. paragraphs.Targets.Select(target => Paragraph(target, article.Unit))], paragraphs.Separators, article.Unit.Children)
                    : null;
            case SubparagraphReferenceSyntax letters:
                return Holder(letters, place) is { } holder
                    ? Range([.. letters.Targets.Select(target => Step(holder, target.Step.Label, "subparagraph"))], letters.Separators, holder.Children)
                    : null;
            case SectionReferenceSyntax section:
                return In(section.Places, place) is { } around && _places.Section(section.SectionTarget, around) is { } found ? [found] : null;
            case NamedReferenceSyntax named:
                return In(named.Places, place) is { } outer ? Named(named, outer) : null;
            default:
                throw new InvalidOperationException($"No meaning for {reference.Kind}.");
        }
    }

    private TextPlace? In(ImmutableArray<AddressPlaceSyntax> places, SentencePlace place) => _places.Bind(places, place, Article);

    // What an annex or a decision without articles calls "Article II" is that of the treaty.
    private TextPlace? InArticles(ImmutableArray<AddressPlaceSyntax> places, SentencePlace place)
    {
        var treaty = scope.Outline.Instruments.FirstOrDefault();
        return treaty is not null && places.IsEmpty && !place.Article.Instrument.HasArticles ? new TextPlace(treaty, treaty.Root) : In(places, place);
    }

    private List<TextUnit>? Named(NamedReferenceSyntax named, TextPlace outer)
    {
        if (_places.Named(named.Name, named.SectionTarget, outer) is not { } found) return null;
        return found.Unit == found.Instrument.Root ? Whole(found.Instrument) : [found.Unit];
    }

    // To the whole treaty, if it has no other instrument, there is a reference without targets.
    private List<TextUnit> Whole(InstrumentEntry instrument) => scope.Outline.Instruments.Length < 2 ? [] : [instrument.Root, .. instrument.All];

    private TextUnit? Holder(SubparagraphReferenceSyntax letters, SentencePlace place)
    {
        if (letters.Places.IsEmpty && letters.ParagraphTarget is null)
        {
            var unit = place.Unit;
            while (unit.Parent is { } parent && parent != unit.Holder) unit = parent;
            return unit;
        }

        return In(letters.Places, place) is { } around
            ? letters.ParagraphTarget is null ? around.Unit : Paragraph(letters.ParagraphTarget, around.Unit)
            : null;
    }

    private TextUnit? Article(ArticleTargetSyntax target, TextPlace place)
    {
        var number = $"Article {Words.Of(target.Number)}";
        if (!place.Instrument.Numbers.TryGetValue(number, out var article))
        {
            var known = place.Instrument.Numbers.Keys.Where(name => name.StartsWith("Article ", StringComparison.Ordinal)).Select(name => name["Article ".Length..]);
            var suffix = place.Instrument.Suffix;
            Unresolved(target.Number.Location, Words.Of(target.Number), number + suffix, "Article {0}" + suffix, "articles", [.. known]);
            return null;
        }

        var unit = Descend(article, target.Steps);
        return unit is null || target.ParagraphTarget is null ? unit : Paragraph(target.ParagraphTarget, unit);
    }

    // Paragraph numbers that run on through the sections of an article need no section beside them.
    private TextUnit? Paragraph(ParagraphTargetSyntax target, TextUnit article)
    {
        var holders = article.WithSections.Where(holder => holder.Find(target.Number.Text) is not null).ToList();
        return Step(holders is [var only] ? only : article, target.Number, "paragraph") is { } paragraph ? Descend(paragraph, target.Steps) : null;
    }

    private TextUnit? Descend(TextUnit unit, ImmutableArray<AddressStepSyntax> steps)
    {
        TextUnit? current = unit;
        foreach (var step in steps)
        {
            if (current is not null) current = Step(current, step.Label, current == current.Holder ? "paragraph" : "subparagraph");
        }

        return current;
    }

    private TextUnit? Step(TextUnit parent, SyntaxToken label, string noun)
    {
        if (label.IsMissing) return null;
        if (parent.Find(label.Text) is { } unit) return unit;
        Unresolved(
            label.Location, label.Text, parent.AddressOf(label.Text).ToString(), parent.AddressOf("{0}").ToString(), noun + "s", [.. parent.Children.Select(child => child.Label)]);
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

    private static int IndexOf(IReadOnlyList<TextUnit> units, TextUnit unit)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] == unit) return i;
        }

        return -1;
    }
}
