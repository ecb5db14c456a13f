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
        var displaced = check.System.Norms.OfType<LimitNorm>().ToLookup(norm => norm.Limit.Ordinal);
        var lifting = LiftingRights(check);
        foreach (var clause in check.Treaty.Clauses)
        {
            if (clause is not NormClause norm || ClauseTimes.WindowOf(clause) is not { } window || check.Timeline.Days(window) is not { } days) continue;
            if (window.Phase is { } phase && UnreachableCheck.IsUnreached(check.Timeline, phase)) continue;
            var left = days.Intersect(check.Timeline.Life);
            if (left.IsEmpty) ReportNoDay(check, clause, window, days);
            else if (clause is LimitClause limit && window is { End: null, IsSingleDay: false, Phase: null } && IsCut(check, left)) ReportFewDays(check, limit, left);
            else if (clause is LimitClause && !displaced.Contains(clause.Ordinal)) ReportDisplaced(check, norm, left);
            else if (clause is HoldingRightClause right && IsExemption(right) && !lifting.Contains(right.Ordinal)) ReportIdle(check, right, left);
        }
    }

    /// <summary>Whether a clause would apply on no day, or hardly any, over another timeline.</summary>
    public static bool Spoils(Timeline timeline, BoundClause clause) =>
        ClauseTimes.WindowOf(clause) is { } window && timeline.Days(window) is { } days && days.Intersect(timeline.Life).IsEmpty;

    private static bool IsCut(CheckContext check, DayRange left) =>
        !check.Timeline.IsEndless && left.Length <= FewDays && left.Length * 100L <= check.Timeline.Life.Length;

    private static void ReportNoDay(CheckContext check, BoundClause clause, Window window, DayRange days)
    {
        var life = check.Timeline.Life;
        // A deadline that has passed at entry into force binds all the same.
        if (clause is ActDutyClause { Timing: InWindow } && days.Last < life.First) return;
        if (days.IsEmpty && window.End is not null)
        {
            check.Report(
                FindingKind.Vacuous, $"{Wording.Address(clause)} applies on no day, because it begins on {Wording.Date(days.First)} and ends on {Wording.Date(days.Last)}.",
                [clause], date: days.FirstDate);
            return;
        }
        if (days.Last < life.First && window.End is not null)
        {
            check.Report(
                FindingKind.Vacuous, $"{Wording.Address(clause)} applies on no day, because it ends on {Wording.Date(days.Last)} and the Treaty enters into force on {Wording.Date(life.First)} only.",
                [clause], date: days.LastDate, background: EntryClauses(check));
            return;
        }
        if (window.Start is null) return;
        var ends = EndClauses(check);
        var gap = days.First - life.Last;
        check.Report(
            FindingKind.Vacuous,
            $"{Wording.Address(clause)} applies on no day, because it begins on {Wording.Date(days.First)}, {Days(gap)} after the last day of force, {Wording.Date(life.Last)}{Under(ends)}.",
            [clause, .. ends], date: days.FirstDate, background: EntryClauses(check));
    }

    private static void ReportFewDays(CheckContext check, LimitClause limit, DayRange left)
    {
        var ends = EndClauses(check);
        var on = left.Length == 1 ? $"on one day only, {Wording.Date(left.First)}" : $"on {left.Length} days only, from {Wording.Date(left.First)} to {Wording.Date(left.Last)}";
        var before = left.First > check.Timeline.Start
            ? ImmutableArray.Create(
                new WitnessStep(DateOnly.FromDayNumber(left.First - 1), null, $"{Wording.Address(limit)} does not apply yet, so any number of {limit.Holding.Plural} is lawful."),
                new WitnessStep(left.FirstDate, null, $"{Wording.Address(limit)} begins to apply."),
                new WitnessStep(left.LastDate, null, "The last day of force."))
            : [];
        check.Report(
            FindingKind.Vacuous,
            $"{Wording.Address(limit)} applies {on}, because the Treaty remains in force until {Wording.Date(check.Timeline.End)} only{Under(ends)}: {left.Length} of {Wording.Number(check.Timeline.Life.Length)} days.",
            [limit, .. ends], date: left.FirstDate, background: EntryClauses(check), witness: before);
    }

    private static void ReportDisplaced(CheckContext check, NormClause clause, DayRange days)
    {
        var prevailing = check.System.Priorities.PrevailingOver(clause).OfType<LimitClause>().ToImmutableArray();
        check.Report(
            FindingKind.Vacuous, $"{Wording.Address(clause)} applies on no day, because it yields to {Wording.Addresses(prevailing)} from {Wording.Date(days.First)} on.",
            [clause, .. prevailing], date: days.FirstDate);
    }

    private static bool IsExemption(HoldingRightClause right) => right.Priorities.Any(priority => priority.Word is PriorityWord.Notwithstanding);

    /// <summary>The rights that lift a limit on some day; the other exemptions are idle.</summary>
    private static HashSet<int> LiftingRights(CheckContext check) =>
    [
        .. from norm in check.System.Norms.OfType<LimitNorm>()
           from exemption in norm.Exemptions
           where norm.Days.Any(days => !days.Intersect(exemption.Days).IsEmpty)
           select exemption.Right.Ordinal,
    ];

    private static void ReportIdle(CheckContext check, HoldingRightClause right, DayRange days) => check.Report(
        FindingKind.Vacuous, $"{Wording.Address(right)} lifts no limit on any day, because no limit that it names is on {right.Holding.Plural} while it applies.",
        [right], date: days.FirstDate);

    private static string Days(int count) => count == 1 ? "one day" : $"{Wording.Number(count)} days";

    private static string Under(ImmutableArray<BoundClause> ends) => ends.IsEmpty ? "" : $" under {Wording.Addresses(ends)}";

    /// <summary>The clause on the duration; extensions are facts and stand in the background.</summary>
    private static ImmutableArray<BoundClause> EndClauses(CheckContext check) => check.Life.Duration is { } duration ? [duration] : [];

    private static ImmutableArray<BoundClause> EntryClauses(CheckContext check)
    {
        var clauses = ImmutableArray.CreateBuilder<BoundClause>();
        if (check.Life.EntryFact is { } fact) clauses.Add(fact);
        else if (check.Life.EntryClause is { } clause) clauses.Add(clause);
        clauses.AddRange(check.Life.ExtensionFacts);
        return clauses.DrainToImmutable();
    }
}
