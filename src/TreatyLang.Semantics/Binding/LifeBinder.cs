using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds entry into force, duration, extension, withdrawal and termination.</summary>
internal sealed class LifeBinder(BindingScope scope)
{
    private Location? _entry;
    private Location? _duration;

    /// <summary>Binds a clause about the life of the treaty.</summary>
    public void Bind(LifeClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case EntryIntoForceClauseSyntax entry: BindEntry(entry, place); break;
            case DurationClauseSyntax duration: BindDuration(duration, place); break;
            case ExtensionClauseSyntax extension: BindExtension(extension, place); break;
            case WithdrawalClauseSyntax withdrawal: BindWithdrawal(withdrawal, place); break;
            case TerminationClauseSyntax termination:
                scope.Clauses.Add(place.Address(), (ordinal, address) =>
                    new TerminationClause(ordinal, address, place.Syntax.Location, Words.Of(termination.Other)));
                break;
            default: throw new InvalidOperationException($"No meaning for {clause.Kind}.");
        }
    }

    private void BindEntry(EntryIntoForceClauseSyntax entry, SentencePlace place)
    {
        if (!IsFirst(ref _entry, place, BindingDiagnostics.SecondEntryIntoForce)) return;
        if ((entry.At ?? entry.Offset) is not { } point || scope.Times.Point(point) is not { } date) return;
        var earliest = entry.Earliest is null ? null : scope.Times.Point(entry.Earliest);
        if (entry.Earliest is not null && earliest is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new EntryIntoForceClause(ordinal, address, place.Syntax.Location, date, earliest));
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

        var mayEndEarlier = syntax.Supersession is not null;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new DurationClause(ordinal, address, place.Syntax.Location, until, length, mayEndEarlier)
            {
                IsLastDayOpen = syntax.LastDay is null,
                UncheckedWords = [.. Unchecked(syntax)],
            });
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
        if (Days(extension.Duration) is not { } length) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new ExtensionClause(ordinal, address, place.Syntax.Location, length));
    }

    private void BindWithdrawal(WithdrawalClauseSyntax withdrawal, SentencePlace place)
    {
        if (scope.Numbers.Duration(withdrawal.Count, withdrawal.TimeUnit) is not { } notice) return;
        var earliest = withdrawal.Earliest is null ? null : scope.Times.Point(withdrawal.Earliest);
        if (withdrawal.Earliest is not null && earliest is null) return;
        if (withdrawal.Recipient is { } recipient) scope.Terms.Recipient(recipient);
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new WithdrawalClause(ordinal, address, place.Syntax.Location, notice, earliest));
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
