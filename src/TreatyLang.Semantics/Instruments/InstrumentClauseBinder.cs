using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what instruments say about each other and about their own dates.</summary>
internal sealed class InstrumentClauseBinder(BindingScope scope, LifeBinder life)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Notes the dates that a sentence gives its instrument, before other sentences ask for them.</summary>
    public void ReadDates(SentencePlace place)
    {
        if (place.Article.IsPaper || Dates(place.Syntax) is not ({ } noun, { } window)) return;
        if (scope.Instruments.This(noun, place) is { Index: > 0 } instrument && !instrument.Dates.TryAdd(window))
            scope.Diagnostics.Report(InstrumentDiagnostics.SecondDates, place.Syntax.Location, instrument.Title.Citation);
    }

    /// <summary>Binds a clause on the life of an instrument other than the treaty itself; false if it is about the treaty.</summary>
    public bool BindLife(LifeClauseSyntax clause, SentencePlace place)
    {
        var noun = clause switch
        {
            EntryIntoForceClauseSyntax entry => entry.Instrument,
            DurationClauseSyntax duration => duration.Instrument,
            IndefiniteClauseSyntax indefinite => indefinite.Instrument,
            ExtensionClauseSyntax extension => extension.Instrument,
            WithdrawalClauseSyntax withdrawal => withdrawal.Instrument,
            LaterEntryClauseSyntax later => later.Instrument,
            _ => null,
        };
        if (noun is null || scope.Instruments.This(noun, place) is not { Index: > 0 } instrument) return false;
        if (clause is EntryIntoForceClauseSyntax or DurationClauseSyntax) AddDates(place);
        else scope.Clauses.Add(place.Address(), (ordinal, address) => new InstrumentLifeClause(ordinal, address, place.Syntax.Location, instrument.Name));
        return true;
    }

    /// <summary>Binds a clause between instruments.</summary>
    public void Bind(InstrumentClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case IntegralPartClauseSyntax part when _words.Are(part.Doing, "forms", "is") && _words.Are(part.Integral, "integral"):
                BindPart(part.Part, part.Whole, place);
                break;
            case SharedDurationClauseSyntax shared when _words.Are(shared.Length, "long"):
                BindPart(shared.Part, shared.Whole, place);
                break;
            case ConflictClauseSyntax conflict when _words.Are(conflict.Clash, "conflict", "inconsistency") && _words.Are(conflict.Between, "between") && _words.Are(conflict.Doing, "prevails"):
                BindConflict(conflict, place);
                break;
            case PrevalenceClauseSyntax prevalence when _words.Are(prevalence.Doing, "prevails"):
                AddPrevalence(scope.Instruments.Bind(prevalence.Prevailing, place), scope.Instruments.Bind(prevalence.Yielding, place), place);
                break;
            case EffectClauseSyntax or ApplicationClauseSyntax when clause is not EffectClauseSyntax effect || (_words.Are(effect.Doing, "takes") && _words.Are(effect.Effect, "effect")):
                BindOwnDates(clause, place);
                break;
        }
    }

    private void BindOwnDates(InstrumentClauseSyntax clause, SentencePlace place)
    {
        var noun = clause is EffectClauseSyntax effect ? effect.Instrument : ((ApplicationClauseSyntax)clause).Instrument;
        if (scope.Instruments.This(noun, place).Index > 0) AddDates(place);
        else scope.Diagnostics.Report(InstrumentDiagnostics.DatesOfTreaty, place.Syntax.Location, Words.Of(place.Syntax).TrimEnd('.'));
    }

    private void BindPart(WhichInstrumentSyntax part, WhichInstrumentSyntax whole, SentencePlace place)
    {
        if (scope.Instruments.Bind(part, place) is not { } first || scope.Instruments.Bind(whole, place) is not { } second) return;
        if (scope.Outline.Instruments.Any(instrument => instrument.Root.Address.Instrument == first.Address && !instrument.Dates.IsEmpty))
        {
            scope.Diagnostics.Report(InstrumentDiagnostics.DatesOfPart, place.Syntax.Location, first.Citation, second.Citation);
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) => new IntegralPartClause(ordinal, address, place.Syntax.Location, first, second));
    }

    private void BindConflict(ConflictClauseSyntax conflict, SentencePlace place)
    {
        if (scope.Instruments.Bind(conflict.First, place) is not { } first || scope.Instruments.Bind(conflict.Second, place) is not { } second) return;
        if (scope.Instruments.Bind(conflict.Prevailing, place) is not { } prevailing) return;
        if (prevailing == first || prevailing == second)
            AddPrevalence(prevailing, prevailing == first ? second : first, place);
        else
            scope.Diagnostics.Report(InstrumentDiagnostics.ThirdInstrument, conflict.Prevailing.Location, prevailing.Citation, first.Citation, second.Citation);
    }

    private void AddPrevalence(InstrumentName? prevailing, InstrumentName? yielding, SentencePlace place)
    {
        if (prevailing is null || yielding is null) return;
        if (prevailing == yielding || scope.Prevalences.Exists(other => other.Prevailing == yielding && other.Yielding == prevailing))
        {
            scope.Diagnostics.Report(InstrumentDiagnostics.CircularPrevalence, place.Syntax.Location, prevailing.Citation, yielding.Citation);
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
        {
            var clause = new PrevalenceClause(ordinal, address, place.Syntax.Location, prevailing, yielding);
            scope.Prevalences.Add(clause);
            return clause;
        });
    }

    private void AddDates(SentencePlace place)
    {
        if (Dates(place.Syntax) is not ({ } noun, { } window)) return;
        var instrument = scope.Instruments.This(noun, place).Name;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new InstrumentDatesClause(ordinal, address, place.Syntax.Location, instrument, window));
    }

    private (SyntaxToken Noun, Window? Window)? Dates(SentenceSyntax sentence) => sentence switch
    {
        InstrumentSentenceSyntax { InstrumentClause: EffectClauseSyntax effect } => (effect.Instrument, From(scope.Times.Point(effect.At))),
        InstrumentSentenceSyntax { InstrumentClause: ApplicationClauseSyntax application } => (application.Instrument, Application(application)),
        LifeSentenceSyntax { LifeClause: EntryIntoForceClauseSyntax entry } => (entry.Instrument, From(life.EntryPoint(entry.Entry))),
        LifeSentenceSyntax { LifeClause: DurationClauseSyntax duration } => (duration.Instrument, Duration(duration)),
        _ => null,
    };

    private static Window? From(TimePoint? start) => start is null ? null : new Window(start, false, null, false);

    private Window? Application(ApplicationClauseSyntax application)
    {
        if (From(scope.Times.Point(application.Start)) is not { } open || application.End is null) return From(scope.Times.Point(application.Start));
        return scope.Times.Point(application.End) is { } end ? open with { End = end } : null;
    }

    private Window? Duration(DurationClauseSyntax syntax)
    {
        if (syntax.Thereafter is not null || syntax.Supersession is not null)
        {
            scope.Diagnostics.Report(InstrumentDiagnostics.UndatedForm, syntax.Location, scope.Current?.Title.Citation ?? "");
            return null;
        }

        var isExclusive = syntax.LastDay?.Inclusion.Kind == SyntaxKind.ExcludingKeyword;
        if (syntax.End is not null) return scope.Times.Point(syntax.End) is { } end ? new Window(null, false, end, isExclusive) : null;
        if (syntax.Duration is null || scope.Numbers.Duration(syntax.Duration) is not { } length) return null;
        var start = syntax.Start is null ? scope.Current?.Dates.Window.Start ?? new EntryIntoForcePoint() : scope.Times.Point(syntax.Start);
        return start is null ? null : new Window(null, false, new OffsetPoint(start, length, false), true);
    }
}
