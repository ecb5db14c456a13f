using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>dead-end</c> of remedies, by date arithmetic: a suspension that no clause ends, and a period for a dispute or an opinion after which no clause says
/// what follows. A dispute that is referred to a body without a period does not come to an end by itself, and is left to the body.
/// </summary>
internal static class DeadEndCheck
{
    /// <summary>Looks at each way that a breach, or its allegation, opens.</summary>
    public static void Run(CheckContext check)
    {
        var told = new HashSet<int>();
        foreach (var referral in check.Treaty.Clauses.OfType<ReferralClause>())
        {
            if (WayIn(check, referral) is not { } first || LeadsBack(check.Treaty, referral.Breached)) continue;
            foreach (var stage in new RemedyStages(check.Treaty, referral, first).All)
            {
                if (stage.Last >= check.Timeline.End || !told.Add(stage.Clause.Ordinal)) continue;
                if (stage.Clause is ClockClause clock) ReportPeriod(check, referral, stage, clock);
                else ReportSuspension(check, referral, stage);
            }
        }
    }

    /// <summary>The first day on which a procedure can be opened; null if nothing can be breached that would open it.</summary>
    private static int? WayIn(CheckContext check, ReferralClause referral)
    {
        if (check.Timeline.DaysInForce(referral.Window) is not { IsEmpty: false } open) return null;
        if (!referral.RequiresBreach) return open.First;
        var breached = check.Treaty.Covered(referral.Breached).OfType<NormClause>()
            .Where(norm => norm is LimitClause or MeasuredLimitClause or FlowLimitClause or CumulativeFlowClause or ActDutyClause or ActLimitClause)
            .Select(norm => ClauseTimes.WindowOf(norm) is { } window ? check.Timeline.DaysInForce(window) : check.Timeline.Life)
            .Where(range => range is { IsEmpty: false }).Select(range => range?.First).Min();
        return breached is { } first && first <= open.Last ? Math.Max(first, open.First) : null;
    }

    private static bool LeadsBack(BoundTreaty treaty, ClauseReference breached) => treaty.Clauses.OfType<ReturnClause>()
        .Any(back => back.Reference.Targets.IsEmpty || breached.Targets.IsEmpty || DeadlineExtensions.AreSame(back.Reference, breached));

    private static void ReportPeriod(CheckContext check, ReferralClause referral, RemedyStage stage, ClockClause clock)
    {
        var opened = $"is opened on {Wording.Date(stage.Opened)} under {Wording.Address(referral)}";
        var open = $"stays open from {Wording.Date(stage.Last + 1)} on, because no clause says what follows";
        check.Report(
            FindingKind.DeadEnd,
            clock.Opinion is { } opinion
                ? $"A {referral.Dispute} that {opened} and on which the {clock.Body.Name} gives its {opinion} by {Wording.Date(stage.Last)} under {Wording.Address(clock)} {open}."
                : $"A {referral.Dispute} that {opened} and that the {clock.Body.Name} has not resolved by {Wording.Date(stage.Last)} under {Wording.Address(clock)} {open}.",
            [clock, referral], date: DateOnly.FromDayNumber(stage.Last + 1), background: stage.Way,
            witness:
            [
                new(DateOnly.FromDayNumber(stage.Opened), null, $"A {referral.Dispute} is opened under {Wording.Address(referral)}."),
                new(DateOnly.FromDayNumber(stage.Last), clock.Body, $"The last day of the period in {Wording.Address(clock)}."),
                new(DateOnly.FromDayNumber(stage.Last + 1), null, $"The {referral.Dispute} is before nobody and has not ended."),
            ],
            remarks: ["Say what follows if the body does nothing: “If the Dispute is not resolved within that period, …”, or “When the responding Party complies with …, the Dispute ends.”"]);
    }

    private static void ReportSuspension(CheckContext check, ReferralClause referral, RemedyStage stage)
    {
        ImmutableArray<BoundClause> clauses = stage.Clause == referral ? [referral] : [stage.Clause, referral];
        check.Report(
            FindingKind.DeadEnd,
            $"A suspension under {Wording.Addresses(clauses)}, possible from {Wording.Date(stage.Last)} on, never ends, because no clause says when, and the Party in breach has no way back even if it complies again.",
            clauses, date: DateOnly.FromDayNumber(stage.Last), background: stage.Way,
            witness:
            [
                new(DateOnly.FromDayNumber(stage.Opened), null, $"A breach, or what is held for one, opens the way under {Wording.Address(referral)}."),
                new(DateOnly.FromDayNumber(stage.Last), null, $"The first day on which a suspension is possible under {Wording.Address(stage.Clause)}."),
                new(DateOnly.FromDayNumber(stage.Last + 1), null, "The Party in breach complies again, and what is suspended stays suspended."),
            ],
            remarks: ["Say when it ends: “The suspension ends when the responding Party complies with …”, or “for up to 6 months”."]);
    }
}
