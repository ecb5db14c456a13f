using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>conditional-contradiction</c> for later Parties: where States may join on any day, a deadline that lies before their entry into force
/// has been missed when the treaty begins to bind them, whatever they do. The day of an accession is not the Party's choice here.
/// </summary>
internal static class LateJoinerCheck
{
    /// <summary>Names the days of entry into force for a Party on which it cannot comply any more.</summary>
    public static void Run(CheckContext check)
    {
        if (check.Treaty.Clauses.OfType<LaterEntryClause>().FirstOrDefault() is not { } later) return;
        var named = check.Findings.Where(finding => finding.Kind is FindingKind.Contradiction).SelectMany(finding => finding.Clauses).Select(clause => clause.Ordinal).ToHashSet();
        var missed = new List<Missed>();
        foreach (var clause in check.Treaty.Clauses.OfType<NormClause>())
            if (!named.Contains(clause.Ordinal) && Deadline(check, clause) is { } deadline && Spoiled(check.Timeline, clause, deadline) is { IsEmpty: false } days)
                missed.Add(new(clause, deadline, days));
        // Of the instalments of one sentence the last counts; what else a paragraph asks for has the same cause.
        var sentences = missed.GroupBy(item => item.Clause.Location).Select(sentence => sentence.MaxBy(item => item.Deadline)).OfType<Missed>();
        foreach (var paragraph in sentences.GroupBy(item => item.Clause.Address with { Steps = [.. item.Clause.Address.Steps.Take(2)], Detail = null }))
            Report(check, later, [.. paragraph.OrderBy(item => item.Deadline).ThenBy(item => item.Clause.Ordinal)]);
    }

    private static string Range(Timeline timeline, DayRange days) => timeline.IsEndless && days.Last == timeline.End
        ? $"on {Wording.Date(days.First)} or later"
        : days.Length == 1 ? $"on {Wording.Date(days.First)}" : $"from {Wording.Date(days.First)} to {Wording.Date(days.Last)}";

    private static void Report(CheckContext check, LaterEntryClause later, List<Missed> missed)
    {
        var (clause, deadline, days) = missed[0];
        check.Report(
            FindingKind.ConditionalContradiction,
            $"A Party for which the Treaty enters into force {Range(check.Timeline, days)} under {Wording.Address(later)} cannot comply with {Wording.Address(clause)}, because its deadline, {Wording.Date(deadline)}, has passed by then; the last day on which it can still join in time is {Wording.Date(days.First - 1)}.",
            [clause, later], date: days.FirstDate, background: [.. check.Life.EntryInText, .. check.Life.Facts],
            witness:
            [
                new(DateOnly.FromDayNumber(days.First - 1), null, $"A Party for which the Treaty enters into force on this day can still comply with {Wording.Address(clause)}."),
                new(days.FirstDate, null, $"A Party for which the Treaty enters into force on this day has missed {Wording.Date(deadline)}, whatever it does."),
            ],
            remarks:
            [
                .. missed.Skip(1).Select(other => $"Nor can one for which it does so {Range(check.Timeline, other.Days)} comply with {Wording.Address(other.Clause)}."),
                $"Count the time in {Wording.Subject(clause)} from entry into force for the Party (“after entry into force for it”), or say which Parties it binds.",
            ]);
    }

    /// <summary>A deadline that has passed before some Parties are bound by it.</summary>
    private sealed record Missed(NormClause Clause, int Deadline, DayRange Days);

    /// <summary>The last day for what a clause asks of every Party once; null if there is none, if it moves with the Party, or if another clause may excuse the Party.</summary>
    private static int? Deadline(CheckContext check, NormClause clause)
    {
        var (end, isExclusive) = clause switch
        {
            ActDutyClause { Timing: InWindow { Window: { End: { } last } window } } when window.Start is null || !Moves(window.Start) => (last, window.EndIsExclusive),
            CumulativeFlowClause duty => (duty.Deadline, false),
            _ => (null, false),
        };
        if (end is null || Moves(end) || clause.Bearer.Together || !clause.Conditions.IsEmpty || !check.Treaty.Parties.All(party => clause.Bearer.Agents.Contains(party))) return null;
        if (!check.System.Decides(clause) || check.System.Priorities.PrevailingOver(clause).Any() || check.System.Priorities.SwitchesOf(clause).Any()) return null;
        return check.Timeline.Resolve(end) is { } day && day <= check.Timeline.End ? isExclusive ? day - 1 : day : null;
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
