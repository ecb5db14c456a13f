using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>vacuous</c>: a clause applies on no day, or another clause cuts a standing limit to at most 31 days and 1 % of the life.
/// Window arithmetic, no solver.
/// </summary>
internal static class VacuousCheck
{
    private const int FewDays = 31;

    public static void Run(CheckContext check)
    {
        var lowered = check.System.Norms.ToLookup(norm => norm.Clause.Ordinal);
        var lifting = LiftingRights(check);
        foreach (var clause in check.Treaty.Clauses.Where(clause => check.System.Decides(clause) || check.System.Undated.Contains(clause)))
        {
            if (clause is ReferralClause { RequiresBreach: true } referral) CheckReferral(check, referral, lowered);
            if (clause is not NormClause norm || ClauseTimes.WindowOf(clause) is not { } window || check.Timeline.For(clause) is not { } timeline || timeline.Days(window) is not { } days) continue;
            var left = days.Intersect(timeline.Life);
            if (left.IsEmpty && UnreachableCheck.FollowsFromPhase(check.Timeline, clause)) continue;
            if (left.IsEmpty) ReportNoDay(check, clause, window, days);
            else if (clause is LimitClause limit && IsStanding(window) && IsCut(check, left.Length)) ReportFewDays(check, limit, left);
            else if (clause is LimitClause { Bearer.Joining: null, Conditions.IsEmpty: true } && !lowered.Contains(clause.Ordinal)) ReportDisplaced(check, norm, left);
            else if (clause is LimitClause displaced && IsStanding(window) && lowered[clause.Ordinal].OfType<LimitNorm>().MaxBy(DaysOf) is { } longest && DaysOf(longest) < left.Length && IsCut(check, DaysOf(longest)))
                ReportHardly(check, displaced, longest);
            else if (clause is HoldingRightClause right && IsExemption(right) && !lifting.Contains(right.Ordinal)) ReportIdle(check, right, left);
        }
    }

    private static int DaysOf(LimitNorm norm) => norm.Days.Sum(days => days.Length);

    private static bool IsStanding(Window window) => window is { End: null, IsSingleDay: false, Phase: null };

    /// <summary>A breach that opens a procedure must be possible: of a clause that binds someone, on some day.</summary>
    private static void CheckReferral(CheckContext check, ReferralClause referral, ILookup<int, Norm> lowered)
    {
        var named = check.Treaty.Clauses.Where(clause => referral.Breached.Covers(clause.Address) && clause is not PaperClause && clause.Ordinal != referral.Ordinal).ToImmutableArray();
        if (named.Any(clause => lowered.Contains(clause.Ordinal) || !check.System.Decides(clause))) return;
        // What applies on no day is reported itself.
        if (named.Any(clause => clause is LimitClause or ActLimitClause or ActDutyClause or ActRightClause { Only: true })) return;
        check.Report(
            FindingKind.Vacuous, $"{Wording.Subject(referral)} can never be used, because {(named.IsEmpty ? $"“{referral.Breached.Text}” names" : $"{Wording.Addresses(named)} {(named.Length == 1 ? "is" : "are")}")} nothing that can be breached.",
            [referral, .. named]);
    }

    private static bool IsCut(CheckContext check, int days) =>
        !check.Timeline.IsEndless && days <= FewDays && days * 100L <= check.Timeline.Life.Length;

    private static void ReportNoDay(CheckContext check, BoundClause clause, Window window, DayRange days)
    {
        var life = check.Timeline.Life;
        // A deadline that has passed at entry into force binds all the same.
        if (clause is ActDutyClause { Timing: InWindow } && days.Last < life.First) return;
        if (days.IsEmpty && window.End is not null)
        {
            check.Report(
                FindingKind.Vacuous, $"{Wording.Subject(clause)} applies on no day, because it begins on {Wording.Date(days.First)} and ends on {Wording.Date(days.Last)}.",
                [clause], date: days.FirstDate);
            return;
        }
        if (days.Last < life.First && window.End is not null)
        {
            check.Report(
                FindingKind.Vacuous, $"{Wording.Subject(clause)} applies on no day, because it ends on {Wording.Date(days.Last)} and the Treaty enters into force only on {Wording.Date(life.First)}{Under(check.Life.EntryInText)}.",
                [clause, .. check.Life.EntryInText], date: days.LastDate, background: check.Life.Facts);
            return;
        }
        if (window.Start is null) return;
        var ends = check.Life.End;
        var gap = days.First - life.Last;
        check.Report(
            FindingKind.Vacuous,
            $"{Wording.Subject(clause)} applies on no day, because it begins on {Wording.Date(days.First)}, {Days(gap)} after the last day of force, {Wording.Date(life.Last)}{Under(ends)}.",
            [clause, .. ends], date: days.FirstDate, background: Background(check));
    }

    private static void ReportFewDays(CheckContext check, LimitClause limit, DayRange left)
    {
        var ends = check.Life.End;
        var on = left.Length == 1 ? $"on one day only, {Wording.Date(left.First)}" : $"on {left.Length} days only, from {Wording.Date(left.First)} to {Wording.Date(left.Last)}";
        var before = left.First > check.Timeline.Start
            ? ImmutableArray.Create(
                new WitnessStep(DateOnly.FromDayNumber(left.First - 1), null, $"{Wording.Subject(limit)} does not apply yet, so any number of {limit.Holding.Plural} is lawful."),
                new WitnessStep(left.FirstDate, null, $"{Wording.Subject(limit)} begins to apply."),
                new WitnessStep(left.LastDate, null, "The last day of force."))
            : [];
        check.Report(
            FindingKind.Vacuous,
            $"{Wording.Subject(limit)} applies {on}, because the Treaty remains in force only until {Wording.Date(check.Timeline.End)}{Under(ends)}: {left.Length} of {Wording.Number(check.Timeline.Life.Length)} days.",
            [limit, .. ends], date: left.FirstDate, background: Background(check), witness: before);
    }

    private static void ReportDisplaced(CheckContext check, NormClause clause, DayRange days)
    {
        var prevailing = check.System.Priorities.PrevailingOver(clause).OfType<LimitClause>().Concat<BoundClause>(check.System.Priorities.SwitchesOf(clause)).ToImmutableArray();
        check.Report(
            FindingKind.Vacuous, $"{Wording.Subject(clause)} applies on no day, because it yields to {Wording.Addresses(prevailing)} from {Wording.Date(days.First)} on.",
            [clause, .. prevailing], date: days.FirstDate);
    }

    private static void ReportHardly(CheckContext check, LimitClause limit, LimitNorm norm)
    {
        var prevailing = check.System.Priorities.PrevailingOver(limit).OfType<LimitClause>().Concat<BoundClause>(check.System.Priorities.SwitchesOf(limit)).ToImmutableArray();
        var count = DaysOf(norm);
        check.Report(
            FindingKind.Vacuous,
            $"{Wording.Subject(limit)} applies on {(count == 1 ? "one day" : $"{count} days")} only, the first of them {Wording.Date(norm.Days[0].First)}, because it yields to {Wording.Addresses(prevailing)}: {count} of {Wording.Number(check.Timeline.Life.Length)} days.",
            [limit, .. prevailing], date: norm.Days[0].FirstDate, background: Background(check));
    }

    private static bool IsExemption(HoldingRightClause right) => right.Priorities.Any(priority => priority.Word is PriorityWord.Notwithstanding or PriorityWord.InAddition);

    /// <summary>The rights that lift a limit on some day; the other exemptions are idle.</summary>
    private static HashSet<int> LiftingRights(CheckContext check) =>
    [
        .. from norm in check.System.Norms.OfType<LimitNorm>()
           from exemption in norm.Exemptions
           where norm.Days.Any(days => !days.Intersect(exemption.Days).IsEmpty)
           select exemption.Right.Ordinal,
    ];

    private static void ReportIdle(CheckContext check, HoldingRightClause right, DayRange days)
    {
        var named = check.Treaty.Clauses.OfType<LimitClause>().Where(limit =>
            check.System.Priorities.PrevailingOver(limit).Contains(right) && check.System.Weights.Of(right.Holding, limit.Holding).Sign > 0).ToImmutableArray();
        check.Report(
            FindingKind.Vacuous,
            named.IsEmpty
                ? $"{Wording.Subject(right)} lifts no limit, from {Wording.Date(days.First)} to {Wording.Date(days.Last)}, because no limit that it names is on {right.Holding.Plural}."
                : $"{Wording.Subject(right)} lifts no limit, because {Wording.Addresses(named)} {(named.Length == 1 ? "sets" : "set")} no maximum while it applies, from {Wording.Date(days.First)} to {Wording.Date(days.Last)}.",
            [right, .. named], date: days.FirstDate);
    }

    private static string Days(int count) => count == 1 ? "one day" : $"{Wording.Number(count)} days";

    private static string Under(ImmutableArray<BoundClause> ends) => ends.IsEmpty ? "" : $" under {Wording.Addresses(ends)}";

    private static ImmutableArray<BoundClause> Background(CheckContext check) => [.. check.Life.EntryInText, .. check.Life.Facts];
}
