using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays what fixes the first and the last day of force.</summary>
internal static class LifeReplay
{
    public static bool Holds(ReplayScene scene, EntryIntoForceClause clause)
    {
        var entry = scene.Calendar.EntryIntoForce;
        var earliest = clause.Earliest is null ? null : scene.Calendar.Day(clause.Earliest);
        var agrees = scene.Calendar.Day(clause.Date) is not { } date || Math.Max(date, earliest ?? date) == entry;
        return agrees && !(entry < earliest);
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
        if (allowed.Exists(clause => clause.IsEachTime)) return StaysWithin(scene.Treaty, allowed, latest);
        foreach (var clause in allowed) latest = Extend(latest, clause.UpTo);
        return latest is null || scene.Calendar.Force.Last <= latest;
    }

    // Each extension by itself stays within the longest that is allowed.
    private static bool StaysWithin(BoundTreaty treaty, List<ExtensionClause> allowed, int? last)
    {
        foreach (var extension in treaty.Clauses.OfType<ExtensionFact>())
        {
            var next = extension.Until is { } until ? CivilCalendar.Day(until) : extension.By is { } by ? Extend(last, by) : last;
            if (allowed.TrueForAll(clause => next > Extend(last, clause.UpTo))) return false;
            last = next;
        }
        return true;
    }

    private static int? FirstTerm(ReplayCalendar calendar, DurationClause clause) =>
        clause.Continuation is { } then ? AfterNotice(calendar, clause with { Continuation = null }, then)
        : clause.Until is { } until ? calendar.Day(until)
        : clause.For is { } length ? ReplayCalendar.Shift(calendar.EntryIntoForce, length, isBefore: false) - 1
        : null;

    // A notice ends the treaty, but not before its term; without one it goes on.
    private static int? AfterNotice(ReplayCalendar calendar, DurationClause clause, ContinuationUntilNotice then) =>
        calendar.Day(new FirstActPoint(then.Notice)) is { } notice && FirstTerm(calendar, clause) is { } term
            ? Math.Max(term, ReplayCalendar.Shift(notice, then.After, isBefore: false))
            : null;

    // A term is extended from the day after its end, so that ten years and five more end on an anniversary's eve.
    private static int? Extend(int? last, Duration by) =>
        last is { } day ? ReplayCalendar.Shift(day + 1, by, isBefore: false) - 1 : null;
}
