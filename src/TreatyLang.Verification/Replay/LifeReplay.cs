using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays what fixes the first and the last day of force.</summary>
internal static class LifeReplay
{
    public static bool Holds(ReplayScene scene, EntryIntoForceClause clause)
    {
        var entry = scene.Calendar.Force.First;
        var agrees = scene.Calendar.Day(clause.Date) is not { } date || date == entry;
        return agrees && (clause.Earliest is null || scene.Calendar.Day(clause.Earliest) is not { } earliest || entry >= earliest);
    }

    public static bool Holds(ReplayScene scene, DurationClause clause)
    {
        var last = LastDay(scene.Treaty, scene.Calendar, clause);
        return last is null || last == scene.Calendar.Force.Last;
    }

    /// <summary>The last day of force that a duration and all extensions of it fix; null if the treaty does not end.</summary>
    public static int? LastDay(BoundTreaty treaty, ReplayCalendar calendar, DurationClause? clause)
    {
        var last = clause is null ? null : FirstTerm(calendar, clause);
        foreach (var extension in treaty.Clauses.OfType<ExtensionFact>())
            last = extension.Until is { } until ? CivilCalendar.Day(until) : extension.By is { } by ? Extend(last, by) : last;
        return last;
    }

    /// <summary>Whether all extensions together stay within what the clauses on extension allow; where there is none, the Parties are free.</summary>
    public static bool Holds(ReplayScene scene)
    {
        var duration = scene.Treaty.Clauses.OfType<DurationClause>().FirstOrDefault();
        var allowed = scene.Treaty.Clauses.OfType<ExtensionClause>().ToList();
        if (duration is null || allowed.Count == 0 || !scene.Treaty.Clauses.OfType<ExtensionFact>().Any()) return true;
        var latest = FirstTerm(scene.Calendar, duration);
        foreach (var clause in allowed) latest = Extend(latest, clause.UpTo);
        return latest is null || scene.Calendar.Force.Last <= latest;
    }

    private static int? FirstTerm(ReplayCalendar calendar, DurationClause clause) =>
        clause.Until is { } until ? calendar.Day(until)
        : clause.For is { } length ? ReplayCalendar.Shift(calendar.Force.First, length, isBefore: false) - 1
        : null;

    // A term is extended from the day after its end, so that ten years and five more end on an anniversary's eve.
    private static int? Extend(int? last, Duration by) =>
        last is { } day ? ReplayCalendar.Shift(day + 1, by, isBefore: false) - 1 : null;
}
