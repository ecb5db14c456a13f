using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the places behind a reference, from the outside inwards: <c>of Section I of Part Five of the Protocol</c>.</summary>
internal sealed class AddressPlaceBinder(BindingScope scope)
{
    /// <summary>The place that a reference names; without one, where its sentence stands; null after a diagnostic.</summary>
    /// <param name="places">The places, innermost first.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="article">Finds an article.</param>
    public TextPlace? Bind(ImmutableArray<AddressPlaceSyntax> places, SentencePlace sentence, Func<ArticleTargetSyntax, TextPlace, TextUnit?> article)
    {
        var instrument = sentence.Article.Instrument;
        // Working papers have no paragraphs that anybody refers to.
        var here = sentence.Article.IsPaper ? instrument.Root : sentence.Unit.Holder == sentence.Article.Unit && instrument.NumbersRunOn && !sentence.Article.IsNumbered ? instrument.Root : sentence.Unit.Holder;
        TextPlace? place = new(instrument, here);
        foreach (var syntax in places.Reverse())
        {
            if (place is not null) place = Step(syntax, place, sentence, article);
        }

        return place;
    }

    /// <summary>A numbered section of an article or of an instrument; null after a diagnostic.</summary>
    public TextUnit? Section(SectionTargetSyntax target, TextPlace place)
    {
        var name = $"Section {target.Label.Text}";
        var inside = place.Instrument.Articles.Where(article => article.WithSections.Contains(place.Unit)).ToList();
        var sections = Sections(inside, name);
        if (sections.Count == 0 && place.Instrument.Numbers.TryGetValue(name, out var division)) sections = [division];
        if (sections.Count == 0) sections = Sections(place.Instrument.Articles, name);
        if (sections is [var section]) return Steps(section, target);
        if (sections.Count == 0)
        {
            scope.Diagnostics.Report(
                BindingDiagnostics.UnresolvedReference, target.Location, $"{name}{place.Instrument.Suffix}", "no heading there has this number", "Correct the number, or name the Part in which the section stands");
        }
        else
        {
            List<string> all = [.. sections.Select(found => found.Address.ToString())];
            scope.Diagnostics.Report(InstrumentDiagnostics.AmbiguousInstrument, target.Location, name, string.Join(" or ", all));
        }

        return null;
    }

    /// <summary>An instrument or a part of one, with a section of it; null after a diagnostic.</summary>
    public TextPlace? Named(InstrumentNameSyntax name, SectionTargetSyntax? section, TextPlace around)
    {
        var words = Words.Of(name);
        TextPlace? found;
        if (around.Instrument.Numbers.TryGetValue(words, out var division)) found = around with { Unit = division };
        else if (scope.Instruments.Find(name) is { } instrument) found = new(instrument, instrument.Root);
        else return null;
        if (section is null) return found;
        return Section(section, found) is { } unit ? found with { Unit = unit } : null;
    }

    private TextPlace? Step(AddressPlaceSyntax syntax, TextPlace place, SentencePlace sentence, Func<ArticleTargetSyntax, TextPlace, TextUnit?> article)
    {
        switch (syntax)
        {
            case ThisArticlePlaceSyntax:
                return new TextPlace(sentence.Article.Instrument, sentence.Article.Unit);
            case ArticlePlaceSyntax other:
                return article(other.ArticleTarget, place) is { } unit ? place with { Unit = unit } : null;
            case ThisInstrumentPlaceSyntax own:
                var instrument = scope.Instruments.This(own.Instrument, sentence);
                return new TextPlace(instrument, instrument.Root);
            case SectionPlaceSyntax section:
                return Section(section.SectionTarget, place) is { } inner ? place with { Unit = inner } : null;
            case NamedPlaceSyntax named:
                return Named(named.Name, named.SectionTarget, place);
            default:
                throw new InvalidOperationException($"No meaning for {syntax.Kind}.");
        }
    }

    private static List<TextUnit> Sections(IEnumerable<TextUnit> articles, string name) =>
        [.. articles.SelectMany(article => article.Sections).Where(section => section.Address.Article.EndsWith($", {name}", StringComparison.Ordinal))];

    private TextUnit? Steps(TextUnit section, SectionTargetSyntax target)
    {
        var unit = section;
        foreach (var step in target.Steps)
        {
            if (unit.Find(step.Label.Text) is not { } next)
            {
                scope.Diagnostics.Report(
                    BindingDiagnostics.UnresolvedReference, step.Location, unit.AddressOf(step.Label.Text).ToString(), "nothing there has this number", "Correct the number");
                return null;
            }

            unit = next;
        }

        return unit;
    }
}
