using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds points in time and events.</summary>
internal sealed class PointBinder(BindingScope scope)
{
    private static readonly EventMeaning.Nothing Nothing = new();

    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>A point that happens once; null after a diagnostic.</summary>
    public TimePoint? Point(PointSyntax point)
    {
        switch (point)
        {
            case DatePointSyntax date:
                return scope.Numbers.Date(date.Date) is { } day ? new DatePoint(day) : null;
            case YearPointSyntax year:
                var isYear = year.Year.Text.Length == 4;
                scope.Diagnostics.Report(isYear ? BindingDiagnostics.BareYear : BindingDiagnostics.AmountAsDate, year.Location, year.Year.Text);
                return null;
            case OffsetPointSyntax offset:
                return Once(offset.Event) is { } anchor && Distance(offset.Duration) is { } distance
                    ? Checked(new OffsetPoint(anchor, distance, IsBefore(offset.Direction)), offset)
                    : null;
            case ChoicePointSyntax choice:
                return Choice(choice.Points, choice.Choice);
            case NthDayPointSyntax nth:
                return scope.Consents.Rank(nth.Nth) is { } rank && Once(nth.Event) is { } before
                    ? Checked(new OffsetPoint(before, new Duration(rank, TimeUnit.Day), false), nth)
                    : null;
            case MonthStartPointSyntax month:
                return MonthStart(month) is { } start ? Checked(start, month) : null;
            case MonthEndPointSyntax month:
                return MonthEnd(month) is { } end ? Checked(end, month) : null;
            case YearBorderPointSyntax border:
                return scope.Numbers.Year(border.Year) is { } whole
                    ? new DatePoint(IsEnd(border.Border) ? new DateOnly(whole, 12, 31) : new DateOnly(whole, 1, 1))
                    : null;
            case SetPointSyntax set:
                return _words.Are(set.Doing, "sets", "fixes") && scope.Terms.Body(set.Body) is not null ? new OpenDatePoint(Words.Of(set)) : null;
            case EventPointSyntax happening:
                return Once(happening.Event);
            default:
                throw new InvalidOperationException($"No meaning for {point.Kind}.");
        }
    }

    /// <summary>The earlier or the later of several points; null after a diagnostic.</summary>
    public TimePoint? Choice(IEnumerable<PointSyntax> points, SyntaxToken choice)
    {
        var bound = points.Select(Point).ToList();
        var isLater = choice.Text == "later";
        return bound.Contains(null) ? null : bound.OfType<TimePoint>().Aggregate((chosen, next) => new ChoicePoint(chosen, next, isLater));
    }

    /// <summary>An event that happens once; null after a diagnostic.</summary>
    public TimePoint? Once(EventSyntax happening)
    {
        var meaning = Event(happening);
        if (meaning is EventMeaning.AtPoint point) return point.Point;
        if (meaning is EventMeaning.ThatDay) scope.Diagnostics.Report(ConditionDiagnostics.NoDayMeant, happening.Location, Words.Of(happening));
        else if (meaning is not EventMeaning.Nothing)
        {
            scope.Diagnostics.Report(BindingDiagnostics.RepeatedEvent, happening.Location, Words.Of(happening));
        }

        return null;
    }

    /// <summary>What an event means.</summary>
    public EventMeaning Event(EventSyntax happening)
    {
        switch (happening)
        {
            case EntryIntoForceEventSyntax entry: return new EventMeaning.AtPoint(entry.Own is null ? scope.Instruments.EntryIntoForce(entry.Instrument) : new BearerEntryPoint());
            case SignatureEventSyntax: return new EventMeaning.AtPoint(new SignaturePoint());
            case RatificationEventSyntax open:
                return new EventMeaning.AtPoint(new OpenDatePoint(Words.Of(happening)) { Condition = scope.Consents.Condition(open) });
            case BorderEventSyntax border: return Border(border);
            case EachBorderEventSyntax { Period: NamedPeriodSyntax named } border
                when scope.Names.FindTerm(Words.Of(named.TermReference)) is not null && scope.Terms.Bind(named.TermReference) is ActSymbol lasting:
                return new EventMeaning.EachAct(IsEnd(border.Border) ? lasting.End : lasting, false);
            case EachBorderEventSyntax border: return PeriodBorder(border.Border, Periods(border.Period));
            case ItsBorderEventSyntax border:
                return IsEnd(border.Border) ? new EventMeaning.EachPeriodEnd(null) : new EventMeaning.EachPeriodStart(null);
            case ReceiptEventSyntax receipt: return Each(receipt.TermReference, true);
            case EachActEventSyntax each: return Each(each.TermReference, false);
            case PreviousActEventSyntax previous:
                return scope.Terms.Act(previous.TermReference) is { } act ? new EventMeaning.Previous(act) : Nothing;
            case ProvisionalApplicationEventSyntax applied:
                return _words.Are(applied.Provisional, "provisional") && _words.Are(applied.Application, "application")
                    ? new EventMeaning.AtPoint(new ProvisionalApplicationPoint())
                    : Nothing;
            case ThatDayEventSyntax: return new EventMeaning.ThatDay();
            case OpeningEventSyntax opening:
                return _words.Are(opening.Opening, "opening") ? new EventMeaning.AtPoint(new OpeningPoint()) : Nothing;
            case ReferralEventSyntax: return Refused(happening, BindingDiagnostics.ReferralOutsideDispute);
            case TermEventSyntax term: return Term(term);
            default: throw new InvalidOperationException($"No meaning for {happening.Kind}.");
        }
    }

    /// <summary>The periods that words name; null after a diagnostic.</summary>
    public Recurrence? Periods(PeriodSyntax period)
    {
        switch (period)
        {
            case CalendarPeriodSyntax calendar:
                return calendar.Length.Kind == SyntaxKind.MonthKeyword ? new CalendarMonths() : new CalendarYears();
            case TreatyYearSyntax:
                return new YearsOfForce();
            case YearOfForceSyntax year when Words.Of(year).EndsWith("force", StringComparison.Ordinal):
                return new YearsOfForce();
            case YearOfForceSyntax:
                scope.Diagnostics.Report(BindingDiagnostics.WhichYear, period.Location);
                return new CalendarYears();
            case NamedPeriodSyntax named:
                return scope.Terms.Period(named.TermReference) is { } symbol ? new NamedPeriods(symbol) : null;
            default:
                throw new InvalidOperationException($"No meaning for {period.Kind}.");
        }
    }

    /// <summary>Whether a duration counts backwards.</summary>
    public static bool IsBefore(SyntaxToken direction) => direction.Kind == SyntaxKind.BeforeKeyword;

    private static bool IsEnd(SyntaxToken border) => border.Kind == SyntaxKind.EndKeyword;

    private EventMeaning Term(TermEventSyntax term)
    {
        switch (scope.Terms.Bind(term.TermReference))
        {
            case null: return Nothing;
            case DateSymbol date: return new EventMeaning.AtPoint(new NamedDatePoint(date));
            case ActSymbol act when scope.Definitions.IsDefining: return new EventMeaning.AtPoint(new FirstActPoint(act));
            case ActSymbol act:
                scope.Diagnostics.Report(BindingDiagnostics.WhichAct, term.Location, act.Name);
                return Nothing;
            case var symbol:
                scope.Diagnostics.Report(
                    BindingDiagnostics.WrongKind, term.Location, Words.Of(term.TermReference), TermBinder.Describe(symbol), "a date");
                return Nothing;
        }
    }

    private EventMeaning Border(BorderEventSyntax border)
    {
        if (scope.Terms.Phase(border.TermReference) is not { } phase) return Nothing;
        return new EventMeaning.AtPoint(new PhaseBorderPoint(phase, IsEnd(border.Border)));
    }

    private EventMeaning Each(TermReferenceSyntax term, bool isReceipt) =>
        scope.Terms.Act(term) is { } act ? new EventMeaning.EachAct(act, isReceipt) : Nothing;

    private static EventMeaning PeriodBorder(SyntaxToken border, Recurrence? period)
    {
        if (period is null) return Nothing;
        return IsEnd(border) ? new EventMeaning.EachPeriodEnd(period) : new EventMeaning.EachPeriodStart(period);
    }

    // "The first day of the sixth month after the deposit"
    private TimePoint? MonthStart(MonthStartPointSyntax month)
    {
        if (!_words.Are(month.Following, "following") || !_words.Are(month.Rank, Words.Ordinals) || Once(month.Event) is not { } of) return null;
        var rank = month.Rank is null ? 1 : Array.IndexOf(Words.Ordinals, month.Rank.Text) + 1;
        return rank == 1 ? new MonthStartPoint(of) : new OffsetPoint(new MonthStartPoint(of), new Duration(rank - 1, TimeUnit.Month), false);
    }

    // "The end of the month following the Report": the last day of the month after that of the Report.
    private TimePoint? MonthEnd(MonthEndPointSyntax month)
    {
        if (!_words.Are(month.Following, "following") || Once(month.Event) is not { } of) return null;
        var isNext = month.Following is not null || month.DescendantTokens().Any(token => token.Kind == SyntaxKind.AfterKeyword);
        var next = new MonthStartPoint(of);
        return new OffsetPoint(isNext ? new OffsetPoint(next, new Duration(1, TimeUnit.Month), false) : next, new Duration(1, TimeUnit.Day), true);
    }

    private EventMeaning Refused(EventSyntax happening, Diagnostics.DiagnosticDescriptor descriptor)
    {
        scope.Diagnostics.Report(descriptor, happening.Location, Words.Of(happening));
        return Nothing;
    }

    // Hours only order acts; what a treaty dates otherwise is a day.
    private Duration? Distance(DurationSyntax duration)
    {
        if (scope.Numbers.Duration(duration) is not { } distance) return null;
        if (distance.Unit != TimeUnit.Hour) return distance;
        scope.Diagnostics.Report(BindingDiagnostics.HoursFromDay, duration.Location, Words.Of(duration));
        return null;
    }

    private TimePoint? Checked(TimePoint point, PointSyntax syntax)
    {
        if (ConstantDate.IsWithinCalendar(point)) return point;
        scope.Diagnostics.Report(BindingDiagnostics.DateBeyondCalendar, syntax.Location, Words.Of(syntax));
        return null;
    }
}
