using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>contradiction</c> for later Parties: where States may join on any day, a deadline that lies before their entry into force
/// has been missed when the treaty begins to bind them, whatever they do. The day of an accession is not the Party's choice here.
/// </summary>
internal static class LateJoinerCheck
{
    /// <summary>Names the days of entry into force for a Party on which it cannot comply any more.</summary>
    public static void Run(CheckContext check)
    {
        if (check.Treaty.Clauses.OfType<LaterEntryClause>().FirstOrDefault() is not { } later) return;
        var named = check.Findings.Where(finding => finding.Kind is FindingKind.Contradiction).SelectMany(finding => finding.Clauses).Select(clause => clause.Ordinal).ToHashSet();
        foreach (var clause in check.Treaty.Clauses.OfType<NormClause>())
            if (!named.Contains(clause.Ordinal) && Deadline(check, clause) is { } deadline && Spoiled(check.Timeline, clause, deadline) is { IsEmpty: false } days)
                Report(check, clause, later, deadline, days);
    }

    private static void Report(CheckContext check, NormClause clause, LaterEntryClause later, int deadline, DayRange days)
    {
        var range = check.Timeline.IsEndless && days.Last == check.Timeline.End
            ? $"on {Wording.Date(days.First)} or later"
            : days.Length == 1 ? $"on {Wording.Date(days.First)}" : $"from {Wording.Date(days.First)} to {Wording.Date(days.Last)}";
        check.Report(
            FindingKind.Contradiction,
            $"A Party for which the Treaty enters into force {range} under {Wording.Address(later)} cannot comply with {Wording.Address(clause)}, because its deadline, {Wording.Date(deadline)}, has passed by then.",
            [clause, later], date: days.FirstDate, background: [.. check.Life.EntryInText, .. check.Life.Facts],
            remarks: [$"Count the time in {Wording.Address(clause)} from entry into force for the Party (“after entry into force for it”), or say which Parties it binds."]);
    }

    /// <summary>The last day for what a clause asks of every Party once; null if there is none, if it moves with the Party, or if another clause may excuse the Party.</summary>
    private static int? Deadline(CheckContext check, NormClause clause)
    {
        if (clause is not ActDutyClause { Bearer: { Together: false } bearer, Timing: InWindow { Window: { End: { } end } window } }) return null;
        if (!check.System.Decides(clause) || !check.Treaty.Parties.All(party => bearer.Agents.Contains(party))) return null;
        if (check.System.Priorities.PrevailingOver(clause).Any() || Moves(end) || (window.Start is { } start && Moves(start))) return null;
        return check.Timeline.Resolve(end) is { } day && day <= check.Timeline.End ? window.EndIsExclusive ? day - 1 : day : null;
    }

    private static bool Moves(TimePoint point) => ClauseTimes.Parts(point).Any(part => part is BearerEntryPoint);

    /// <summary>The days on which a State can join, is bound by the clause and comes too late.</summary>
    private static DayRange? Spoiled(Timeline timeline, NormClause clause, int deadline)
    {
        var days = new DayRange(Math.Max(deadline, timeline.Start) + 1, timeline.End);
        if (clause.Bearer.Joining is not { } joining) return days;
        if (timeline.Resolve(joining.Point) is not { } border) return null;
        return days.Intersect(joining.IsAfter ? new(border + 1, timeline.End) : new(timeline.Start, border));
    }
}
