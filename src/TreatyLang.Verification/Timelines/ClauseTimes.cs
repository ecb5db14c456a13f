using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>The times that a clause speaks of.</summary>
internal static class ClauseTimes
{
    /// <summary>The window of a clause: the days on which it applies at all; null for a clause without one.</summary>
    public static Window? WindowOf(BoundClause clause) => clause switch
    {
        LimitClause limit => limit.Window,
        HoldingRightClause right => right.Window,
        HoldingCapability capability => capability.Window,
        SwitchClause item => item.Window,
        MeasuredLimitClause limit => limit.Window,
        ReferralClause referral => referral.Window,
        SnapBackClause snapBack => snapBack.Window,
        _ => TimingOf(clause) is { } timing ? RangeOf(timing) : null,
    };

    /// <summary>The conditions of a norm or a switch.</summary>
    public static ImmutableArray<Condition> ConditionsOf(BoundClause clause) => clause switch
    {
        NormClause norm => norm.Conditions,
        SwitchClause item => item.Conditions,
        _ => [],
    };

    /// <summary>The act of which a state speaks, or null.</summary>
    public static ActSymbol? ActOf(State state) => state switch
    {
        DoneState done => done.Act,
        OmissionState omission => omission.Act,
        _ => null,
    };

    /// <summary>The days within which what a state speaks of has to be done, or null.</summary>
    public static Window? WindowOf(State state) => state switch
    {
        DoneState done => done.Window,
        OmissionState omission => RangeOf(omission.Timing),
        _ => null,
    };

    /// <summary>The timing of a clause about acts or flows, or null.</summary>
    public static ActTiming? TimingOf(BoundClause clause) => clause switch
    {
        ActDutyClause duty => duty.Timing,
        ActLimitClause limit => limit.Timing,
        ActRightClause right => right.Timing,
        ActCapability capability => capability.Timing,
        FlowLimitClause limit => limit.Timing,
        FlowRightClause right => right.Timing,
        FlowCapability capability => capability.Timing,
        _ => null,
    };

    /// <summary>The act that a norm requires, limits or permits, or null.</summary>
    public static ActSymbol? ActOf(NormClause clause) => clause switch
    {
        ActDutyClause duty => duty.Act,
        ActLimitClause limit => limit.Act,
        ActRightClause right => right.Act,
        _ => null,
    };

    /// <summary>The window in which a timing applies at all.</summary>
    public static Window RangeOf(ActTiming timing) => timing switch
    {
        InWindow window => window.Window,
        InEachPeriod periods => periods.Range,
        AfterEachPeriod after => after.Range,
        BeforeEachPeriod before => before.Range,
        RelativeToEach relative => relative.Range,
        _ => Window.WholeLife,
    };

    /// <summary>The recurrence of a clause, or null.</summary>
    public static Recurrence? RecurrenceOf(BoundClause clause) => clause is RateCapability rate ? rate.Periods : TimingOf(clause) switch
    {
        InEachPeriod periods => periods.Periods,
        AfterEachPeriod after => after.Periods,
        BeforeEachPeriod before => before.Periods,
        _ => null,
    };

    /// <summary>The dates of the calendar from which on a clause measures something.</summary>
    public static IEnumerable<DateOnly> MeasuredFrom(BoundClause clause) => (clause switch
    {
        FlowFact fact => [fact.First],
        BaselineDefinition definition => definition.Baseline.Cases.SelectMany(item => MeasuredFrom(item.Amount)),
        FlowLimitClause limit => MeasuredFrom(limit.Amount),
        FlowRightClause right => MeasuredFrom(right.Amount),
        CumulativeFlowClause duty => MeasuredFrom(duty.Amount),
        MeasuredLimitClause limit => MeasuredFrom(limit.Amount),
        _ => Enumerable.Empty<DateOnly>(),
    });

    private static IEnumerable<DateOnly> MeasuredFrom(AmountExpression amount) => amount switch
    {
        RoundedAmount rounded => MeasuredFrom(rounded.Amount),
        LinearAmount linear => linear.Terms.Select(term => term.Measurement switch
        {
            FlowMeasurement flow => flow.First,
            HoldingMeasurement { Day: DatePoint day } => day.Date,
            _ => (DateOnly?)null,
        }).OfType<DateOnly>(),
        _ => [],
    };

    /// <summary>The points that a clause names.</summary>
    public static IEnumerable<TimePoint> Points(BoundClause clause)
    {
        if (WindowOf(clause) is { } window)
        {
            if (window.Start is not null) yield return window.Start;
            if (window.End is not null) yield return window.End;
        }
        foreach (var within in ConditionsOf(clause).Select(condition => WindowOf(condition.State)).OfType<Window>())
        {
            if (within.Start is not null) yield return within.Start;
            if (within.End is not null) yield return within.End;
        }
        switch (RecurrenceOf(clause))
        {
            case EveryDuration { Start: { } start }: yield return start; break;
            case NamedPeriods named: yield return named.Period.First; break;
            case FirstThenEvery then: yield return then.First; break;
        }
        if (clause is NormClause { Bearer.Joining: { } joining }) yield return joining.Point;
        switch (clause)
        {
            case ProvisionalApplicationClause { Window.Start: { } start }: yield return start; break;
            case DurationClause { Until: { } until }: yield return until; break;
            case EntryIntoForceClause entry:
                yield return entry.Date;
                if (entry.Earliest is not null) yield return entry.Earliest;
                break;
            case WithdrawalClause { EarliestNotice: { } notice }: yield return notice; break;
            case TermDefinition { Symbol: PhaseSymbol phase }:
                yield return phase.Start;
                yield return phase.End;
                break;
            case TermDefinition { Symbol: DateSymbol date }: yield return date.Point; break;
            case HoldingFact { Date: { } day }: yield return new DatePoint(day); break;
            case ActFact { Date: { } day }: yield return new DatePoint(day); break;
            case CumulativeFlowClause cumulative: yield return cumulative.Deadline; break;
            case FlowFact fact:
                yield return new DatePoint(fact.First);
                yield return new DatePoint(fact.Last);
                break;
        }
    }

    /// <summary>The points that a point is made of, itself included.</summary>
    public static IEnumerable<TimePoint> Parts(TimePoint point)
    {
        var open = new Stack<TimePoint>([point]);
        // Circular names are refused by the binder; the count guards against them all the same.
        for (var count = 0; count < 256 && open.TryPop(out var part); count++)
        {
            yield return part;
            switch (part)
            {
                case NamedDatePoint named: open.Push(named.Date.Point); break;
                case PhaseBorderPoint border: open.Push(border.IsEnd ? border.Phase.End : border.Phase.Start); break;
                case OffsetPoint offset: open.Push(offset.Anchor); break;
                case MonthStartPoint month: open.Push(month.Anchor); break;
                case ChoicePoint choice: open.Push(choice.Second); open.Push(choice.First); break;
            }
        }
    }
}
