using TreatyLang.Semantics;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Explanation;

/// <summary>Puts a breach that was replayed into words: what is held or done on the day, and by how much that misses the clause.</summary>
/// <param name="scene">The history.</param>
/// <param name="who">Whose breach it is.</param>
internal sealed class BreachWording(ReplayScene scene, Subject who)
{
    /// <summary>The breach as the last line of a dated history.</summary>
    public WitnessStep Step(Breach breach)
    {
        var due = Math.Max(WitnessReplay.DueDay(breach), DateOnly.FromDayNumber(0).DayNumber);
        return new(DateOnly.FromDayNumber(due), who.Single, Describe(breach));
    }

    private string Describe(Breach breach) => breach.Clause switch
    {
        LimitClause limit => Held(breach, limit.Bearer, limit.Holding, limit.Amount.For(Group(breach, limit.Bearer)), exceeds => exceeds ? "allows" : "requires"),
        MeasuredLimitClause limit => Held(breach, limit.Bearer, limit.Holding, AmountReplay.Value(scene, limit.Amount, Group(breach, limit.Bearer)), exceeds => exceeds ? "allows" : "requires"),
        FlowLimitClause limit => Flow(breach, limit),
        CumulativeFlowClause duty => Flow(breach, duty),
        FlowFact fact => Flow(breach, null, fact.Flow, Days(fact.First, fact.Last), fact.Amount),
        FlowCapability can => Flow(breach, null, can.Flow, ActCeiling.SpansOf(can.Timing, scene.Calendar, scene.Calendar.Whole).FirstOrDefault(span => span.Contains(Day(breach.FirstDay)), scene.Calendar.Whole), can.Maximum),
        HoldingFact fact => Held(breach, null, fact.Holding, fact.Amount, _ => "says"),
        HoldingCapability can => Held(breach, null, can.Holding, can.Amount, _ => "says"),
        ActLimitClause limit => TooMany(breach, limit.Bearer, limit.Act, limit.Target, limit.Timing, limit.Maximum),
        ActRightClause right => TooMany(breach, right.Bearer, right.Act, right.Target, right.Timing, right.UpTo ?? 0),
        ActDutyClause { Timing: RelativeToEach timing } duty => $"{who.Opening} {Wording.Verb(duty.Verb, who.IsPlural)} no {duty.Act} for a {timing.Trigger}, which breaches {Wording.Address(duty)}.",
        ActDutyClause duty => TooFew(breach, duty),
        _ => $"This is contrary to {Wording.Address(breach.Clause)}.",
    };

    private string Held(Breach breach, Bearer? bearer, HoldingSymbol holding, Rational bound, Func<bool, string> verb)
    {
        var value = scene.Ledger.Value(Group(breach, bearer), holding, Day(breach.FirstDay));
        var difference = value - bound;
        return $"{who.Opening} {who.Hold} {Wording.Held(value, holding)}, {Wording.Difference(difference, holding)} than {Wording.Subject(breach.Clause)} {verb(difference.Sign > 0)}.";
    }

    private string Flow(Breach breach, FlowLimitClause limit)
    {
        var day = Day(breach.FirstDay);
        var period = FlowLimitReplay.Periods(scene.Calendar, limit.Timing).Select(item => item.Days).FirstOrDefault(days => days.Contains(day), scene.Calendar.Force);
        return Flow(breach, limit.Bearer, limit.Flow, period, limit.Years * AmountReplay.Value(scene, limit.Amount, Group(breach, limit.Bearer)));
    }

    private string Flow(Breach breach, CumulativeFlowClause duty)
    {
        var due = Day(DateOnly.FromDayNumber(WitnessReplay.DueDay(breach)));
        return Flow(breach, duty.Bearer, duty.Flow, new DaySpan(scene.Calendar.Whole.First, Math.Max(due, scene.Calendar.Whole.First)), AmountReplay.Value(scene, duty.Amount, Group(breach, duty.Bearer)));
    }

    private string Flow(Breach breach, Bearer? bearer, FlowSymbol flow, DaySpan days, Rational bound)
    {
        var value = scene.Flows.Amount(Group(breach, bearer), flow, days);
        var says = breach.Clause is PaperClause ? "says" : value > bound ? "allows" : "requires";
        return $"{who.Opening} {who.Have} {Wording.Held(value, flow)} from {Wording.Date(CivilCalendar.Date(days.First))} to {Wording.Date(CivilCalendar.Date(days.Last))}, {Wording.Difference(value - bound, flow)} than {Wording.Subject(breach.Clause)} {says}.";
    }

    private static DaySpan Days(DateOnly first, DateOnly last) => new(Day(first), Day(last));

    private string TooMany(Breach breach, Bearer bearer, ActSymbol act, PartySymbol? target, ActTiming timing, int most)
    {
        var day = Day(breach.FirstDay);
        var group = Group(breach, bearer);
        var span = ActCeiling.SpansOf(timing, scene.Calendar, scene.Calendar.Force).FirstOrDefault(span => span.Contains(day), scene.Calendar.Force);
        var all = scene.Log.Find(act, group, target, span with { Last = day }).Count;
        var now = scene.Log.Find(act, group, target, new DaySpan(day, day)).Count;
        var towards = target is null ? "" : $" of {target.Name}";
        var does = $"{who.Opening} {Wording.Verb(who.VerbFor(act), who.IsPlural)}";
        if (most == 0) return $"{does} {Wording.Amount(now, act)}{towards}, of which {Wording.Subject(breach.Clause)} allows none{During(timing, span)}.";
        var over = $"{(all > most ? Wording.Difference(all - most, act) : "more")} than {Wording.Subject(breach.Clause)} allows";
        return now == all ? $"{does} {Wording.Amount(all, act)}{towards}{During(timing, span)}, {over}."
            : now == 1 ? $"{does} {who.Their} {Wording.Ordinal(all)} {act}{towards}{During(timing, span)}, {over}."
            : $"{does} {Wording.Amount(now, act)}{towards}, which makes {Wording.Number(all)}{During(timing, span)}, {over}.";
    }

    private string TooFew(Breach breach, ActDutyClause duty)
    {
        var due = Day(DateOnly.FromDayNumber(WitnessReplay.DueDay(breach)));
        var spans = ActDutyReplay.Spans(scene.Calendar, duty.Timing);
        var span = spans.FirstOrDefault(span => span.Last >= due, spans.Count > 0 ? spans[^1] : scene.Calendar.Force);
        var done = scene.Log.Find(duty.Act, Group(breach, duty.Bearer), duty.Target, span).Count;
        var missing = duty.Minimum - done;
        return duty.Minimum == 1
            ? $"{who.Opening} {who.Have} not done the {duty.Act} that {Wording.Subject(duty)} requires by this day."
            : $"{who.Opening} still {Wording.Verb("owe", who.IsPlural)} {missing} of the {Wording.Amount(duty.Minimum, duty.Act)} that {Wording.Subject(duty)} requires by this day.";
    }

    private static string During(ActTiming timing, DaySpan span) => timing switch
    {
        InEachPeriod { Periods: CalendarYears } => $" in {CivilCalendar.Date(span.First).Year}",
        InEachPeriod or InWindow { Window: not { Start: null, End: null } } =>
            $" from {Wording.Date(CivilCalendar.Date(span.First))} to {Wording.Date(CivilCalendar.Date(span.Last))}",
        _ => "",
    };

    private static IReadOnlyList<AgentSymbol> Group(Breach breach, Bearer? bearer) => breach.Agent is { } agent ? [agent] : bearer?.Agents ?? [];

    private static int Day(DateOnly date) => CivilCalendar.Day(date);
}
