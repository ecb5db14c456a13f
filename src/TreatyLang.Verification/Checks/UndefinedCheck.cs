using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>undefined</c>: readings that the text leaves open: a range used as a limit, the last day of force, a duty without a time,
/// words that nobody can check.
/// </summary>
internal static class UndefinedCheck
{
    /// <summary>Reports the open readings.</summary>
    /// <param name="check">The treaty.</param>
    /// <param name="otherwise">The timeline under the other reading of the last day.</param>
    public static void Run(CheckContext check, Timeline otherwise)
    {
        ReportLastDay(check, otherwise);
        foreach (var clause in check.Treaty.Clauses)
        {
            if (clause is LimitClause { Amount.OtherReading: { } other } limit) ReportRange(check, limit, other);
            if (clause is ActDutyClause { Timing: InWindow { Window.End: null } or RelativeToEach { IsBefore: false, Latest: null } } duty)
                check.Report(FindingKind.Undefined, $"{Wording.Address(duty)} gives no time by which the duty is to be done, so it can never be found to be missed.", [duty], DiagnosticSeverity.Note);
            else if (clause is AdviceClause advice)
                check.Report(FindingKind.Undefined, $"{Wording.Address(advice)} is advice or too vague to be checked; nothing is proven about it.", [advice], DiagnosticSeverity.Note);
            else if (clause is NormClause && !clause.UncheckedWords.IsEmpty)
                check.Report(FindingKind.Undefined, $"{Wording.Address(clause)} has words that are not checked: {string.Join(", ", clause.UncheckedWords.Select(word => $"“{word}”"))}.", [clause], DiagnosticSeverity.Note);
        }
    }

    private static void ReportRange(CheckContext check, LimitClause limit, Rational other)
    {
        if (check.Timeline.DaysInForce(limit.Window) is not { IsEmpty: false } days || RangeReplay.Between(check, limit, other, days.FirstDate) is not { } between) return;
        var value = limit.Amount.Value;
        var agent = limit.Bearer.Agents[0];
        var bound = Wording.Bound(limit.Comparison);
        check.Report(
            FindingKind.Undefined,
            $"{Wording.Address(limit)} gives a range as a limit: on {Wording.Date(days.First)} {Wording.Amount(between, limit.Holding)} would be lawful if “{bound} {Wording.Number(value)}” is meant, and a breach if “{bound} {Wording.Number(other)}” is.",
            [limit], date: days.FirstDate,
            witness: [new(days.FirstDate, agent, $"{agent.Name} holds {Wording.Amount(between, limit.Holding)}.")],
            remarks: [$"Write “{bound} {Wording.Number(value)}” or “{bound} {Wording.Number(other)}”."]);
    }

    private static void ReportLastDay(CheckContext check, Timeline otherwise)
    {
        if (check.Life.Duration is not { } duration || check.Timeline.End < check.Timeline.Start || check.Timeline.End == otherwise.End) return;
        var spoiled = check.Treaty.Clauses
            .Where(clause => VacuousCheck.Spoils(otherwise, clause) && !VacuousCheck.Spoils(check.Timeline, clause)).ToList();
        var changes = spoiled.Exists(clause => !check.Findings.Any(finding => finding.Kind is FindingKind.Vacuous && finding.Clauses[0].Ordinal == clause.Ordinal));
        check.Report(
            FindingKind.Undefined,
            $"{Wording.Address(duration)} can be read to end the Treaty on {Wording.Date(check.Timeline.End)} or on {Wording.Date(otherwise.End)}; it is read to end with {Wording.Date(check.Timeline.End)}.",
            [duration], changes ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note, DateOnly.FromDayNumber(check.Timeline.End),
            background: [.. check.Life.ExtensionFacts],
            remarks:
            [
                .. spoiled.Select(clause => $"Under the other reading {Wording.Address(clause)} would apply on no day."),
                check.Life.ExtensionFacts.IsEmpty
                    ? $"Write “until {Wording.Date(check.Timeline.End)}, including that day” or “until {Wording.Date(otherwise.End)}, including that day”."
                    : $"Write the last day into {Wording.Address(duration)}: “until …, including that day”.",
            ]);
    }
}
