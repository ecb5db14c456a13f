using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Turns a time frame into the window of a holding or the timing of an act.</summary>
internal sealed class TimingResolver(DiagnosticBag diagnostics)
{
    /// <summary>The days on which a limit on a holding applies: <c>by D</c> means from D on. Null after a diagnostic.</summary>
    public Window? Holding(TimeFrame frame, SyntaxNode clause)
    {
        if (frame.Periods is not null || frame.ForEach is not null || frame.Trigger is not null || frame.Happening is not null)
        {
            diagnostics.Report(BindingDiagnostics.HoldingTime, clause.Location);
            return null;
        }

        // "Within 7 years after" starts and ends an act; a holding is either limited from a day on or in a window.
        if (frame.Deadline is not null && frame.Start is not null)
        {
            diagnostics.Report(BindingDiagnostics.TwoTimes, clause.Location, Words.Of(clause));
            return null;
        }

        return Window(frame, frame.Start ?? (frame.Deadline is null ? null : (frame.Deadline, false)), frame.End, clause);
    }

    /// <summary>When acts are due, limited or permitted: <c>by D</c> means until D. Null after a diagnostic.</summary>
    public ActTiming? Act(TimeFrame frame, TriggerRole role, SyntaxNode clause)
    {
        if (frame.Deadline is not null && frame.End is not null)
        {
            diagnostics.Report(BindingDiagnostics.TwoTimes, clause.Location, Words.Of(clause));
            return null;
        }

        if (Window(frame, frame.Start, frame.End ?? (frame.Deadline is null ? null : (frame.Deadline, false)), clause) is not { } window) return null;
        var recurs = frame.Periods is not null || frame.ForEach is not null;
        if (frame.Happening is { } happening && frame.Trigger is not { Happening: not null })
        {
            // "When E, … shall …" without a deadline asks for the act some time after E.
            if (recurs || frame.Deadline is not null || frame.Trigger is not null) return Twice(clause);
            return new RelativeToEach(happening.Act, happening.Role, false, null, null, window) { By = happening.By };
        }

        if (frame.Trigger is { } trigger)
        {
            if (recurs || frame.Deadline is not null) return Twice(clause);
            var own = trigger.Happening?.Role ?? (trigger.IsReceipt ? TriggerRole.Target : role);
            return new RelativeToEach(trigger.Act, own, trigger.IsBefore, trigger.Earliest, trigger.Latest, window) { By = trigger.Happening?.By ?? [] };
        }

        if (frame.ForEach is { } period)
        {
            if (frame.Deadline is not null) return Twice(clause);
            if (frame.LatestInNextYear is { } date) return new AfterEachPeriod(period, new Duration(1, TimeUnit.Year), window) { LatestInNextYear = date };
            if (frame.BeforePeriod is var (nearest, furthest)) return new BeforeEachPeriod(period, nearest, furthest, window);
            return frame.AfterPeriod is { } latest ? new AfterEachPeriod(period, latest, window) : new InEachPeriod(period, window);
        }

        return frame.Periods is { } periods ? new InEachPeriod(periods, window) : new InWindow(window);
    }

    private ActTiming? Twice(SyntaxNode clause)
    {
        diagnostics.Report(BindingDiagnostics.TwoTimes, clause.Location, Words.Of(clause));
        return null;
    }

    private Window? Window(TimeFrame frame, (TimePoint Point, bool IsExclusive)? start, (TimePoint Point, bool IsExclusive)? end, SyntaxNode clause)
    {
        if (ConstantDate.Of(start?.Point) is { } first && ConstantDate.Of(end?.Point) is { } last && last < first)
        {
            diagnostics.Report(BindingDiagnostics.EndBeforeStart, clause.Location, Dates.Text(last), Dates.Text(first));
            return null;
        }

        return new Window(start?.Point, start?.IsExclusive ?? false, end?.Point, end?.IsExclusive ?? false)
        {
            Phase = frame.Phase,
            IsSingleDay = frame.IsSingleDay,
        };
    }
}
