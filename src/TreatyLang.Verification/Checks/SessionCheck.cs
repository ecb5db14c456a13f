using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>conditional-contradiction</c> of a body that must act so soon after it is asked, and may not act so soon: whoever asks puts it in breach. Found
/// by date arithmetic; where a body has duties to meet or decide for another reason, what follows is undecided.
/// </summary>
internal static class SessionCheck
{
    // A month is a period that differs by the day on which it begins, so that a whole cycle of leap years is looked at.
    private const int MostDays = 1462;

    public static void Run(CheckContext check)
    {
        foreach (var wait in check.Treaty.Clauses.OfType<EarliestActClause>())
        {
            var duties = check.Treaty.Clauses.OfType<ActDutyClause>().Where(duty => duty.Bearer.Agents.SequenceEqual(wait.Bearer.Agents)).ToList();
            var inSession = wait.Act == BodyActs.Session ? duties.Find(IsOnlyInSession) : null;
            var concerned = duties.FindAll(duty => duty != inSession && (duty.Act == wait.Act || (inSession is not null && duty.Act == BodyActs.Decision)));
            if (concerned.Find(duty => duty.Timing is not RelativeToEach { IsBefore: false } timing || timing.Trigger != wait.Trigger) is { } other)
                check.Report(FindingKind.Undecided, $"It was not decided whether {Wording.Subject(wait)} leaves time for what {Wording.Subject(other)} asks for.", [wait, other]);
            foreach (var duty in concerned)
                if (duty.Timing is RelativeToEach { IsBefore: false, Latest: { } latest } timing && timing.Trigger == wait.Trigger)
                    Compare(check, wait, duty, latest, duty.Act == wait.Act ? null : inSession);
        }
    }

    private static void Compare(CheckContext check, EarliestActClause wait, ActDutyClause duty, Duration latest, ActDutyClause? inSession)
    {
        var days = check.Timeline.Life;
        if (check.Treaty.Clauses.OfType<ActLimitClause>().Any(limit => limit.Act == wait.Trigger && limit.Maximum == 0)) return;
        if (latest.Unit is TimeUnit.Hour || wait.Earliest.Unit is TimeUnit.Hour)
        {
            check.Report(FindingKind.Undecided, $"It was not decided whether {Wording.Subject(wait)} leaves time for what {Wording.Subject(duty)} asks for, because one of them counts hours.", [wait, duty]);
            return;
        }

        for (var day = days.First; day <= Math.Min(days.Last, days.First + MostDays); day++)
        {
            var (due, first) = (CalendarArithmetic.Add(day, latest), CalendarArithmetic.Add(day, wait.Earliest));
            if (due >= first || due > days.Last) continue;
            var body = wait.Bearer.Agents[0].Name;
            var only = inSession is null ? "" : $", only in session under {Wording.Address(inSession)},";
            ImmutableArray<BoundClause> clauses = [.. new BoundClause?[] { wait, duty, inSession }.OfType<BoundClause>().OrderBy(clause => clause.Ordinal)];
            check.Report(
                FindingKind.ConditionalContradiction,
                $"{Wording.Sentence(Wording.One(wait.Trigger))} on {Wording.Date(day)} puts the {body} in breach whatever it does: under {Wording.Address(duty)} it must {Verb(duty.Act)} no later than {Wording.Date(due)}{only} and under {Wording.Address(wait)} it may {Verb(wait.Act)} from {Wording.Date(first)} on only.",
                clauses, date: DateOnly.FromDayNumber(due), agents: [wait.Bearer.Agents[0]],
                witness:
                [
                    new(DateOnly.FromDayNumber(day), null, $"{Wording.Sentence(Wording.One(wait.Trigger))} is made; from this day on nothing that the {body} does helps."),
                    new(DateOnly.FromDayNumber(due), wait.Bearer.Agents[0], $"The last day on which the {body} may still {Verb(duty.Act)} under {Wording.Address(duty)}."),
                    new(DateOnly.FromDayNumber(first), wait.Bearer.Agents[0], $"The first day on which the {body} may {Verb(wait.Act)} under {Wording.Address(wait)}."),
                ]);
            return;
        }
    }

    private static string Verb(ActSymbol act) => act == BodyActs.Session ? "convene" : "decide";

    private static bool IsOnlyInSession(ActDutyClause duty) =>
        duty.Act == BodyActs.Session && duty.Timing is RelativeToEach { IsBefore: true } timing && timing.Trigger == BodyActs.Decision;
}
