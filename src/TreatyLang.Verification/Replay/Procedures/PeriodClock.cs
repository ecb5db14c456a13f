using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays on which day the clock of a period ends: with its extensions, and without the days on which it stands still.</summary>
internal sealed class PeriodClock(ReplayScene scene, ProcedureLog log, IReadOnlyList<Period> periods)
{
    /// <summary>The last day of a period; null if no clause limits it.</summary>
    public int? EndOf(Period period)
    {
        if (period.Clock is not { } clock) return null;
        var end = Walk(period, clock, ReplayCalendar.Shift(period.Begin, clock.Length, isBefore: false) - period.Begin);
        if (!clock.Extendable) return end;
        var most = clock.MostExtension is { } bound ? ReplayCalendar.Shift(end, bound, isBefore: false) : int.MaxValue;
        foreach (var act in log.Of(ProcedureActs.Prolongation))
        {
            var isOfPeriod = act.Occurrence.Detail is { Body: { } body, Length: not null } && body == period.Body;
            if (isOfPeriod && act.Occurrence.Detail?.Length is { } length && period.Begin <= act.Day && act.Day <= end)
                end = Math.Min(most, ReplayCalendar.Shift(end, length, isBefore: false));
        }

        return end;
    }

    /// <summary>Counts the days of a period; a clock that starts again counts from its beginning after each standstill.</summary>
    private int Walk(Period period, ClockClause clock, int days)
    {
        var pauses = scene.Treaty.Clauses.OfType<PauseClause>().Where(pause => pause.Clock.Ordinal == clock.Ordinal).ToList();
        var left = days;
        var day = period.Begin;
        while (left > 0)
        {
            day++;
            var still = pauses.Find(pause => IsStill(pause, period, day));
            if (still is null) left--;
            else if (still.StartsAgain is true) left = days;
            if (day > scene.Calendar.Whole.Last) return day + left;
        }

        return day;
    }

    private bool IsStill(PauseClause pause, Period period, int day) =>
        (pause.Phase is { } phase && scene.Calendar.Day(phase.Start) <= day && !(scene.Calendar.Day(phase.End) < day))
        || (pause.Body is { } body && periods.Any(other => other != period && other.Body == body && other.Covers(day)))
        || (pause.State is { } state && scene.Treaty.Clauses.OfType<StandstillFact>().Any(fact =>
            fact.State.Equals(state, StringComparison.OrdinalIgnoreCase) && CivilCalendar.Day(fact.First) <= day && day <= CivilCalendar.Day(fact.Last)));
}
