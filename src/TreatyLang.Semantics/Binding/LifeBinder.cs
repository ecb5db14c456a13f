using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds entry into force, duration, extension, withdrawal and termination.</summary>
internal sealed class LifeBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);
    private Location? _entry;
    private Location? _later;
    private Location? _duration;

    /// <summary>Binds a clause about the life of the treaty.</summary>
    public void Bind(LifeClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case EntryIntoForceClauseSyntax entry: BindEntry(entry, place); break;
            case LaterEntryClauseSyntax later: BindLaterEntry(later, place); break;
            case DurationClauseSyntax duration: BindDuration(duration, place); break;
            case IndefiniteClauseSyntax indefinite: BindIndefinite(indefinite, place); break;
            case ExtensionClauseSyntax extension: BindExtension(extension, place); break;
            case WithdrawalClauseSyntax withdrawal: BindWithdrawal(withdrawal, place); break;
            case TerminationClauseSyntax termination:
                scope.Terms.Mention(termination.Other);
                scope.Clauses.Add(place.Address(), (ordinal, address) =>
                    new TerminationClause(ordinal, address, place.Syntax.Location, Words.Of(termination.Other)));
                break;
            case LinkedDurationClauseSyntax linked: BindLinked(linked, place); break;
            case WithdrawalPauseClauseSyntax pause: BindPause(pause, place); break;
            case SurvivalClauseSyntax survival: BindSurvival(survival, place); break;
            case TimeZoneClauseSyntax zone: BindTimeZone(zone, place); break;
            case ReceiptClauseSyntax:
                scope.Clauses.Add(place.Address(), (ordinal, address) => new ReceiptClause(ordinal, address, place.Syntax.Location));
                break;
            default: throw new InvalidOperationException($"No meaning for {clause.Kind}.");
        }
    }

    /// <summary>The day of entry into force; null after a diagnostic.</summary>
    public TimePoint? EntryPoint(EntryTimeSyntax time)
    {
        switch (time)
        {
            case EntryOnPointSyntax on: return scope.Times.Point(on.At);
            case EntryAtOffsetSyntax at: return scope.Times.Point(at.Offset);
            case EntryWhenSyntax condition: return scope.Consents.Point(condition.Consent);
            case EntryAfterSyntax after:
                return Days(after.Delay) is { } delay && scope.Consents.Point(after.Consent) is { } consent ? new OffsetPoint(consent, delay, false) : null;
            case EntryOnNthDaySyntax nth:
                return scope.Consents.Rank(nth.Nth) is { } rank && scope.Consents.Point(nth.Consent) is { } given ? new OffsetPoint(given, new Duration(rank, TimeUnit.Day), false) : null;
            default: throw new InvalidOperationException($"No meaning for {time.Kind}.");
        }
    }

    private void BindEntry(EntryIntoForceClauseSyntax entry, SentencePlace place)
    {
        if (!IsFirst(ref _entry, place, BindingDiagnostics.SecondEntryIntoForce)) return;
        if (EntryPoint(entry.Entry) is not { } date) return;
        var earliest = entry.Earliest is null ? null : scope.Times.Point(entry.Earliest);
        if (entry.Earliest is not null && earliest is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new EntryIntoForceClause(ordinal, address, place.Syntax.Location, date, earliest));
    }

    private void BindLaterEntry(LaterEntryClauseSyntax later, SentencePlace place)
    {
        if (!IsFirst(ref _later, place, LifeDiagnostics.SecondLaterEntry)) return;
        if (!_words.Are(later.Deposit, "deposit") || scope.Consents.Acts(later.Instruments, false) is null) return;
        var delay = later.Delay switch
        {
            LaterOffsetSyntax offset => Days(offset.Duration),
            LaterNthDaySyntax nth => scope.Consents.Rank(nth.Nth) is { } rank ? new Duration(rank, TimeUnit.Day) : null,
            _ => new Duration(0, TimeUnit.Day),
        };
        if (delay is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new LaterEntryClause(ordinal, address, place.Syntax.Location, delay));
    }

    private void BindIndefinite(IndefiniteClauseSyntax indefinite, SentencePlace place)
    {
        if (!IsFirst(ref _duration, place, BindingDiagnostics.SecondDuration)) return;
        var isWorded = indefinite.Doing is null ? _words.Are(indefinite.Limit, "indefinitely")
            : _words.Are(indefinite.Doing, "be") && _words.Are(indefinite.Limit, "unlimited", "indefinite") && _words.Are(indefinite.Noun, "duration");
        if (!isWorded) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new UnlimitedDurationClause(ordinal, address, place.Syntax.Location));
    }

    private void BindLinked(LinkedDurationClauseSyntax linked, SentencePlace place)
    {
        if (!IsFirst(ref _duration, place, BindingDiagnostics.SecondDuration) || !_words.Are(linked.Lasting, "long")) return;
        scope.Terms.Mention(linked.Other);
        scope.Clauses.Add(place.Address(), (ordinal, address) => new LinkedDurationClause(ordinal, address, place.Syntax.Location, Words.Of(linked.Other)));
    }

    private void BindPause(WithdrawalPauseClauseSyntax pause, SentencePlace place)
    {
        if (!_words.Are(pause.Act, "withdrawal") || !_words.Are(pause.Doing, "take") || !_words.Are(pause.Effect, "effect")) return;
        if (new StateBinder(scope).Bind(pause.State, Correlation.Same, place) is not { } state) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new WithdrawalPauseClause(ordinal, address, place.Syntax.Location, state));
    }

    private void BindSurvival(SurvivalClauseSyntax survival, SentencePlace place)
    {
        if (!_words.Are(survival.Doing, "survives", "survive") || !_words.Are(survival.Ending, "termination")) return;
        if (Days(survival.Duration) is not { } length || scope.References.Bind(survival.Reference, place) is not { } surviving) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new SurvivalClause(ordinal, address, place.Syntax.Location, surviving, length));
    }

    private void BindTimeZone(TimeZoneClauseSyntax zone, SentencePlace place)
    {
        if (!_words.Are(zone.Hours, "Hours")) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new TimeZoneClause(ordinal, address, place.Syntax.Location, Words.Of(zone.Zone)));
    }

    private void BindDuration(DurationClauseSyntax syntax, SentencePlace place)
    {
        if (!IsFirst(ref _duration, place, BindingDiagnostics.SecondDuration)) return;
        TimePoint? until = null;
        Duration? length = null;
        if (syntax.End is { } end)
        {
            if ((until = LastDay(end, syntax.LastDay)) is null) return;
        }
        else if (syntax.Duration is { } given)
        {
            if (Days(given) is not { } known) return;
            length = known;
            if (syntax.Start is { } start and not EventPointSyntax { Event: EntryIntoForceEventSyntax })
            {
                if (scope.Times.Point(start) is not { } anchor) return;
                (until, length) = (new OffsetPoint(new OffsetPoint(anchor, known, false), new Duration(1, TimeUnit.Day), true), null);
            }
        }

        var continuation = syntax.Thereafter is null ? null : Continuation(syntax.Thereafter);
        if (syntax.Thereafter is not null && continuation is null) return;
        var mayEndEarlier = syntax.Supersession is not null;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new DurationClause(ordinal, address, place.Syntax.Location, until, length, mayEndEarlier)
            {
                IsLastDayOpen = syntax.LastDay is null,
                Continuation = continuation,
                UncheckedWords = [.. Unchecked(syntax)],
            });
    }

    private ContinuationUntilNotice? Continuation(ThereafterSyntax syntax)
    {
        if (!_words.Are(syntax.Then, "thereafter") || Days(syntax.Duration) is not { } after) return null;
        return scope.Terms.Act(syntax.Notice) is { } notice ? new(after, notice) : null;
    }

    private TimePoint? LastDay(PointSyntax end, LastDaySyntax? words)
    {
        var day = scope.Times.Point(end);
        if (day is null || words?.Inclusion.Kind != SyntaxKind.ExcludingKeyword) return day;
        var eve = new OffsetPoint(day, new Duration(1, TimeUnit.Day), true);
        if (ConstantDate.IsWithinCalendar(eve)) return eve;
        scope.Diagnostics.Report(BindingDiagnostics.DateBeyondCalendar, end.Location, Words.Of(end));
        return null;
    }

    private void BindExtension(ExtensionClauseSyntax extension, SentencePlace place)
    {
        if (!_words.Are(extension.Time, "time") || Days(extension.Duration) is not { } length) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ExtensionClause(ordinal, address, place.Syntax.Location, length) { IsEachTime = extension.Time is not null });
    }

    private void BindWithdrawal(WithdrawalClauseSyntax withdrawal, SentencePlace place)
    {
        if (scope.Numbers.Duration(withdrawal.Count, withdrawal.TimeUnit) is not { } notice) return;
        var earliest = withdrawal.Earliest is null ? null : scope.Times.Point(withdrawal.Earliest);
        if (withdrawal.Earliest is not null && earliest is null) return;
        if (withdrawal.Recipient is { } recipient) scope.Terms.Recipient(recipient);
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new WithdrawalClause(ordinal, address, place.Syntax.Location, notice, earliest) { UncheckedWords = withdrawal.Ground is { } ground ? [Words.Of(ground)] : [] });
    }

    private Duration? Days(DurationSyntax duration) =>
        scope.Numbers.Duration(duration) is { } length && Units.IsPeriod(length, duration, scope.Diagnostics) ? length : null;

    private static IEnumerable<string> Unchecked(DurationClauseSyntax syntax)
    {
        if (syntax is { End: not null, LastDay: null }) yield return "until";
        if (syntax.Supersession is not null) yield return "unless";
    }

    private bool IsFirst(ref Location? first, SentencePlace place, DiagnosticDescriptor descriptor)
    {
        if (first is { } earlier)
        {
            scope.Diagnostics.ReportWith(descriptor, place.Syntax.Location, earlier);
            return false;
        }

        first = place.Syntax.Location;
        return true;
    }
}
