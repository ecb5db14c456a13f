using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the names of instruments.</summary>
internal sealed class InstrumentBinder(BindingScope scope)
{
    /// <summary>What <c>this Protocol</c> means: the instrument in which it stands, if it is one, else the one of that name, else the treaty.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="place">The sentence.</param>
    public InstrumentEntry This(SyntaxToken noun, SentencePlace place)
    {
        var own = place.Article.Instrument;
        if (own.Index == 0 || own.Title.Has(noun.Text)) return own;
        return scope.Outline.Instruments.FirstOrDefault(instrument => instrument.Title.Has(noun.Text)) ?? scope.Outline.Instruments[0];
    }

    /// <summary>An instrument, or another treaty that the text names; null after a diagnostic.</summary>
    public InstrumentName? Bind(WhichInstrumentSyntax syntax, SentencePlace place)
    {
        if (syntax is ThisInstrumentSyntax own) return This(own.Noun, place).Name;
        var name = ((NamedInstrumentSyntax)syntax).Name;
        var words = Words.Of(name);
        if (!scope.Outline.Instruments.Any(instrument => instrument.Title.Is(words)) && scope.Names.FindTerm(words) is { Symbol: TreatySymbol other } entry)
        {
            entry.IsUsed = true;
            return new InstrumentName(other.Name, null);
        }

        return Find(name)?.Name;
    }

    /// <summary>The day on which the instrument of a noun enters into force, for a sentence of another one or its own.</summary>
    /// <param name="noun">The noun, or null without one.</param>
    public TimePoint EntryIntoForce(SyntaxToken? noun)
    {
        var named = noun is null || scope.Current is null ? null
            : scope.Current.Title.Has(noun.Text) ? scope.Current
            : scope.Outline.Instruments.FirstOrDefault(instrument => instrument.Title.Has(noun.Text));
        return named is { Index: > 0, Dates.Window.Start: { } start } ? start : new EntryIntoForcePoint();
    }

    /// <summary>The instrument of a name; null after a diagnostic.</summary>
    public InstrumentEntry? Find(InstrumentNameSyntax name)
    {
        var words = Words.Of(name);
        var found = scope.Outline.Instruments.Where(instrument => instrument.Title.Is(words)).ToList();
        if (found.Count == 0) found = [.. scope.Outline.Instruments.Where(instrument => instrument.Title.Has(words))];
        if (found is [var instrument]) return instrument;
        if (found.Count == 0 && words is "Treaty" or "Convention" or "Agreement") return scope.Outline.Instruments[0];
        if (found.Count == 0)
        {
            List<string> all = [.. scope.Outline.Instruments.Select(known => known.Title.Citation)];
            scope.Diagnostics.Report(InstrumentDiagnostics.UnknownInstrument, name.Location, words, $"{(all.Count == 1 ? "is" : "are")} {Words.List(all)}");
        }
        else
        {
            scope.Diagnostics.Report(
                InstrumentDiagnostics.AmbiguousInstrument, name.Location, words, string.Join(" or ", found.Select(one => one.Title.Citation)));
        }

        return null;
    }
}
