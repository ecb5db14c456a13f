using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Adds time phrases to a frame; after a diagnostic the result is null.</summary>
internal sealed class TimePhraseBinder(BindingScope scope)
{
    /// <summary>The frame with one time phrase added.</summary>
    public TimeFrame? Add(TimeFrame frame, TimePhraseSyntax phrase)
    {
        switch (phrase)
        {
            case FromPhraseSyntax from:
                var started = Start(frame, from.Start, false, phrase);
                return from.End is null || started is null ? started : End(started, from.End, false, phrase);
            case UntilPhraseSyntax until:
                return End(frame, until.Point, false, phrase);
            case ByPhraseSyntax by:
                return scope.Times.Point(by.Point) is { } deadline ? Deadline(frame, deadline, phrase) : null;
            case OnPhraseSyntax on:
                return scope.Times.Point(on.Point) is { } day ? Between(frame with { IsSingleDay = true }, day, day, phrase) : null;
            case AfterPhraseSyntax after:
                return TriggerOf(after.Point) is { } earlier ? Tie(frame, earlier, false, null, null, phrase) : Start(frame, after.Point, true, phrase);
            case BeforePhraseSyntax before:
                return TriggerOf(before.Point) is { } later ? Tie(frame, later, true, null, null, phrase) : End(frame, before.Point, true, phrase);
            case DuringPhraseSyntax during:
                return scope.Terms.Phase(during.TermReference) is { } phase
                    ? Between(frame with { Phase = phase, IsAddedUp = true }, new PhaseBorderPoint(phase, false), new PhaseBorderPoint(phase, true), phrase)
                    : null;
            case EachPeriodPhraseSyntax each:
                return scope.Times.Periods(each.Period) is { } periods ? Years(Repeat(frame, periods, phrase), each) : null;
            case InYearPhraseSyntax inYear:
                return scope.Numbers.Year(inYear.Year) is { } year
                    ? Between(frame with { IsAddedUp = true }, new DatePoint(new DateOnly(year, 1, 1)), new DatePoint(new DateOnly(year, 12, 31)), phrase)
                    : null;
            case OverYearsPhraseSyntax years:
                return Over(frame, years);
            case OverPeriodPhraseSyntax over:
                return scope.Times.Point(over.Start) is { } opening && scope.Times.Point(over.End) is { } closing
                    ? Between(frame with { IsAddedUp = true, IsOver = true }, opening, closing, phrase)
                    : null;
            case ForEachPhraseSyntax forEach:
                return scope.Times.Periods(forEach.Period) is { } period ? For(frame, period, phrase) : null;
            case ForDurationPhraseSyntax forDuration:
                return For(frame, forDuration);
            case CadencePhraseSyntax cadence:
                return Cadence(frame, cadence);
            case NoLaterCadencePhraseSyntax cadence:
                return scope.Times.Point(cadence.First) is { } due ? Cadence(frame, due, cadence.Cadence, phrase) : null;
            case OffsetCadencePhraseSyntax cadence:
                return Cadence(frame, cadence);
            case YearlyPhraseSyntax yearly:
                return scope.Numbers.DayOfYear(yearly.DayOfYear) is { } annual ? Repeat(frame, annual, phrase) : null;
            case NeighbouringYearPhraseSyntax neighbour:
                return InNeighbouringYear(frame, neighbour);
            case WithinPhraseSyntax within:
                return Within(frame, within);
            case NoLaterPhraseSyntax noLater:
                return Bounded(frame, noLater.Point, true, phrase);
            case NoEarlierPhraseSyntax noEarlier:
                return Bounded(frame, noEarlier.Point, false, phrase);
            case BetweenPhraseSyntax between:
                if (scope.Numbers.Duration(between.Min) is not { } first || scope.Numbers.Duration(between.Max) is not { } second) return null;
                // Counted back, "no earlier than" gives the larger distance.
                return PointBinder.IsBefore(between.Direction)
                    ? Distance(frame, between.Event, true, second, first, phrase)
                    : Distance(frame, between.Event, false, first, second, phrase);
            case PriorNoticePhraseSyntax prior:
                return scope.Numbers.Duration(prior.Duration) is { } notice ? Distance(frame, prior.Event, true, notice, null, phrase) : null;
            default:
                throw new InvalidOperationException($"No meaning for {phrase.Kind}.");
        }
    }

    private TimeFrame? Start(TimeFrame frame, PointSyntax point, bool isExclusive, TimePhraseSyntax phrase)
    {
        if (scope.Times.Point(point) is not { } start) return null;
        return frame.Start is null ? frame with { Start = (start, isExclusive) } : Twice(phrase);
    }

    private TimeFrame? End(TimeFrame frame, PointSyntax point, bool isExclusive, TimePhraseSyntax phrase)
    {
        if (scope.Times.Point(point) is not { } end) return null;
        return frame.End is null ? frame with { End = (end, isExclusive) } : Twice(phrase);
    }

    private TimeFrame? Between(TimeFrame frame, TimePoint start, TimePoint end, TimePhraseSyntax phrase) =>
        frame.Start is null && frame.End is null ? frame with { Start = (start, false), End = (end, false) } : Twice(phrase);

    private TimeFrame? Deadline(TimeFrame frame, TimePoint point, TimePhraseSyntax phrase) =>
        frame.Deadline is null ? frame with { Deadline = point } : Twice(phrase);

    private TimeFrame? Repeat(TimeFrame frame, Recurrence periods, TimePhraseSyntax phrase) =>
        frame.Periods is null && frame.ForEach is null ? frame with { Periods = periods } : Twice(phrase);

    // "In each calendar year from 2030 to 2035": the years of the calendar only, whose first and last days are known.
    private TimeFrame? Years(TimeFrame? frame, EachPeriodPhraseSyntax phrase)
    {
        if (frame is null || phrase.First is not { } from) return frame;
        if (frame.Periods is not CalendarYears)
        {
            scope.Diagnostics.Report(BindingDiagnostics.BareYear, from.Location, from.Text);
            return null;
        }

        if (scope.Numbers.Year(from) is not { } first || frame.Start is not null) return frame.Start is null ? null : Twice(phrase);
        var started = frame with { Start = (new DatePoint(new DateOnly(first, 1, 1)), false) };
        if (phrase.Last is not { } to) return started;
        if (scope.Numbers.Year(to) is not { } last) return null;
        return frame.End is null ? started with { End = (new DatePoint(new DateOnly(last, 12, 31)), false) } : Twice(phrase);
    }

    private TimeFrame? Over(TimeFrame frame, OverYearsPhraseSyntax phrase)
    {
        if (scope.Numbers.Year(phrase.First) is not { } first || scope.Numbers.Year(phrase.Last) is not { } last) return null;
        if (last < first)
        {
            scope.Diagnostics.Report(BindingDiagnostics.EndBeforeStart, phrase.Location, phrase.Last.Text, phrase.First.Text);
            return null;
        }

        return Between(frame with { IsAddedUp = true, IsOver = true, YearsOver = last - first + 1 }, new DatePoint(new DateOnly(first, 1, 1)), new DatePoint(new DateOnly(last, 12, 31)), phrase);
    }

    private TimeFrame? For(TimeFrame frame, Recurrence period, TimePhraseSyntax phrase) =>
        frame.Periods is null && frame.ForEach is null ? frame with { ForEach = period } : Twice(phrase);

    private TimeFrame? Tie(TimeFrame frame, EventMeaning.EachAct act, bool isBefore, Duration? earliest, Duration? latest, TimePhraseSyntax phrase) =>
        frame.Trigger is null
            ? frame with { Trigger = new Trigger(act.Act, act.IsReceipt, isBefore, earliest, latest) }
            : Twice(phrase);

    private TimeFrame? For(TimeFrame frame, ForDurationPhraseSyntax phrase)
    {
        if (scope.Numbers.Duration(phrase.Duration) is not { } length || scope.Times.Point(phrase.Point) is not { } start) return null;
        if (frame.Start is not null || frame.End is not null) return Twice(phrase);

        // "For n years from D" ends the day before the anniversary; "for n years after D" begins the day after D and includes it.
        var isAfter = phrase.Direction.Kind == SyntaxKind.AfterKeyword;
        return frame with { Start = (start, isAfter), End = (new OffsetPoint(start, length, false), !isAfter) };
    }

    private TimeFrame? Cadence(TimeFrame frame, CadencePhraseSyntax phrase)
    {
        if (scope.Numbers.Duration(phrase.Duration) is not { } length || !Units.IsPeriod(length, phrase.Duration, scope.Diagnostics)) return null;
        var start = phrase.Start is null ? frame.Start?.Point : scope.Times.Point(phrase.Start);
        return phrase.Start is not null && start is null ? null : Repeat(frame, new EveryDuration(length, start), phrase);
    }

    private TimeFrame? Cadence(TimeFrame frame, OffsetCadencePhraseSyntax phrase)
    {
        if (phrase.Cadence is not { } cadence)
        {
            scope.Diagnostics.Report(LifeDiagnostics.ByOrOn, phrase.Location, Words.Of(phrase));
            return null;
        }

        return scope.Numbers.Duration(phrase.Count, phrase.TimeUnit) is { } distance && scope.Times.Once(phrase.Event) is { } anchor
            ? Cadence(frame, new OffsetPoint(anchor, distance, false), cadence, phrase)
            : null;
    }

    private TimeFrame? Cadence(TimeFrame frame, TimePoint first, CadenceSyntax cadence, TimePhraseSyntax phrase)
    {
        if (!new FormWords(scope.Diagnostics).Are(cadence.Then, "thereafter") || scope.Numbers.Duration(cadence.Length) is not { } length) return null;
        if (!ConstantDate.IsWithinCalendar(first))
        {
            scope.Diagnostics.Report(BindingDiagnostics.DateBeyondCalendar, phrase.Location, Words.Of(phrase));
            return null;
        }

        return Units.IsPeriod(length, cadence.Length, scope.Diagnostics) ? Repeat(frame, new FirstThenEvery(first, length), phrase) : null;
    }

    // What has to be done for a year by a date of the year before is due on that date of each year.
    private TimeFrame? InNeighbouringYear(TimeFrame frame, NeighbouringYearPhraseSyntax phrase)
    {
        if (!new FormWords(scope.Diagnostics).Are(phrase.Following, "following") || scope.Numbers.DayOfYear(phrase.DayOfYear) is not { } day) return null;
        if (frame.ForEach is null || (phrase.Following is null && frame.ForEach is not CalendarYears))
        {
            scope.Diagnostics.Report(LifeDiagnostics.WhichYears, phrase.Location, Words.Of(phrase));
            return null;
        }

        if (HasPeriodTime(frame)) return Twice(phrase);
        return phrase.Following is null ? frame with { ForEach = null, Periods = day } : frame with { LatestInNextYear = day };
    }

    private TimeFrame? Within(TimeFrame frame, WithinPhraseSyntax phrase)
    {
        if (phrase.Preposition.Kind == SyntaxKind.OfKeyword)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WithinOf, phrase.Location, Words.Of(phrase.Duration), Words.Of(phrase.Event));
            return null;
        }

        if (scope.Numbers.Duration(phrase.Duration) is not { } length) return null;
        var framed = Distance(frame, phrase.Event, false, null, length, phrase);
        var isOnce = framed?.Deadline is OffsetPoint && frame.Deadline is null && frame.Start is null;
        return isOnce && framed?.Deadline is OffsetPoint end ? framed with { Start = (end.Anchor, false) } : framed;
    }

    private TimeFrame? Bounded(TimeFrame frame, PointSyntax point, bool isLatest, TimePhraseSyntax phrase)
    {
        if (point is OffsetPointSyntax offset)
        {
            if (scope.Numbers.Duration(offset.Duration) is not { } distance) return null;
            var isBefore = PointBinder.IsBefore(offset.Direction);
            return isLatest != isBefore
                ? Distance(frame, offset.Event, isBefore, null, distance, phrase)
                : Distance(frame, offset.Event, isBefore, distance, null, phrase);
        }

        if (TriggerOf(point) is { } trigger) return Tie(frame, trigger, isLatest, null, null, phrase);
        if (scope.Times.Point(point) is not { } day) return null;
        if (isLatest) return Deadline(frame, day, phrase);
        return frame.Start is null ? frame with { Start = (day, false) } : Twice(phrase);
    }

    private TimeFrame? Distance(TimeFrame frame, EventSyntax happening, bool isBefore, Duration? earliest, Duration? latest, TimePhraseSyntax phrase)
    {
        if (frame.Happening is { } opening && IsThatEvent(happening))
            return frame.Trigger is null ? frame with { Trigger = new Trigger(opening.Act, false, isBefore, earliest, latest) { Happening = opening } } : Twice(phrase);
        switch (scope.Times.Event(happening))
        {
            case EventMeaning.ThatDay:
                scope.Diagnostics.Report(ConditionDiagnostics.NoDayMeant, happening.Location, Words.Of(happening));
                return null;
            case EventMeaning.EachAct act:
                return Tie(frame, act, isBefore, earliest, latest, phrase);
            case EventMeaning.Previous previous:
                // The act itself is its own trigger; the next one comes at least a day later.
                return Tie(frame, new EventMeaning.EachAct(previous.Act, false), false, earliest ?? new Duration(1, TimeUnit.Day), latest, phrase);
            case EventMeaning.EachPeriodEnd end:
                return AfterPeriod(frame, end, isBefore, earliest, latest, phrase);
            case EventMeaning.EachPeriodStart start:
                return BeforePeriod(frame, start, isBefore, earliest, latest, phrase);
            case EventMeaning.AtPoint at:
                return Around(frame, at.Point, isBefore, earliest, latest, phrase);
            default:
                return null;
        }
    }

    private static bool IsThatEvent(EventSyntax happening) =>
        happening is ThatDayEventSyntax || happening is ItsBorderEventSyntax { Border.Kind: SyntaxKind.BeginningKeyword };

    private TimeFrame? Around(TimeFrame frame, TimePoint anchor, bool isBefore, Duration? earliest, Duration? latest, TimePhraseSyntax phrase)
    {
        if (earliest?.Unit == TimeUnit.Hour || latest?.Unit == TimeUnit.Hour)
        {
            scope.Diagnostics.Report(BindingDiagnostics.HoursFromDay, phrase.Location, Words.Of(phrase));
            return null;
        }

        // Before an event the larger distance is the earlier day.
        var (first, last) = isBefore ? (latest, earliest) : (earliest, latest);
        TimePoint? start = first is null ? null : new OffsetPoint(anchor, first, isBefore);
        TimePoint? end = last is null ? null : new OffsetPoint(anchor, last, isBefore);
        foreach (var point in new[] { start, end })
        {
            if (point is null || ConstantDate.IsWithinCalendar(point)) continue;
            scope.Diagnostics.Report(BindingDiagnostics.DateBeyondCalendar, phrase.Location, Words.Of(phrase));
            return null;
        }

        if (start is not null && frame.Start is not null) return Twice(phrase);
        var started = start is null ? frame : frame with { Start = (start, false) };
        return end is null ? started : Deadline(started, end, phrase);
    }

    private TimeFrame? AfterPeriod(TimeFrame frame, EventMeaning.EachPeriodEnd end, bool isBefore, Duration? earliest, Duration? latest, TimePhraseSyntax phrase)
    {
        var period = end.Period ?? frame.ForEach;
        if (period is null || isBefore || earliest is not null || latest is null || latest.Unit == TimeUnit.Hour)
        {
            scope.Diagnostics.Report(BindingDiagnostics.PeriodEndOnly, phrase.Location, Words.Of(phrase));
            return null;
        }

        return HasPeriodTime(frame) ? Twice(phrase) : frame with { ForEach = period, AfterPeriod = latest };
    }

    private TimeFrame? BeforePeriod(TimeFrame frame, EventMeaning.EachPeriodStart start, bool isBefore, Duration? earliest, Duration? latest, TimePhraseSyntax phrase)
    {
        var period = start.Period ?? frame.ForEach;
        if (period is null || !isBefore || earliest?.Unit == TimeUnit.Hour || latest?.Unit == TimeUnit.Hour)
        {
            scope.Diagnostics.Report(BindingDiagnostics.PeriodStart, phrase.Location, Words.Of(phrase));
            return null;
        }

        return HasPeriodTime(frame) ? Twice(phrase) : frame with { ForEach = period, BeforePeriod = (earliest, latest) };
    }

    private static bool HasPeriodTime(TimeFrame frame) => frame.AfterPeriod is not null || frame.BeforePeriod is not null || frame.LatestInNextYear is not null;

    private EventMeaning.EachAct? TriggerOf(PointSyntax point) =>
        point is EventPointSyntax { Event: EachActEventSyntax or ReceiptEventSyntax } happening
            ? scope.Times.Event(happening.Event) as EventMeaning.EachAct
            : null;

    private TimeFrame? Twice(TimePhraseSyntax phrase)
    {
        scope.Diagnostics.Report(BindingDiagnostics.TwoTimes, phrase.Location, Words.Of(phrase));
        return null;
    }
}
