using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>gap</c>: days between two standing limits of one Party on one term on which neither applies; and, as one note each, norms
/// that no remedy names and limits that no measure observes, where the text has remedies or measures at all.
/// </summary>
internal static class GapCheck
{
    public static void Run(CheckContext check)
    {
        ReportDays(check);
        ReportWithoutRemedy(check);
        ReportUnobserved(check);
    }

    private static void ReportDays(CheckContext check)
    {
        // An exact number is a maximum and a minimum.
        var groups = check.Treaty.Clauses.OfType<LimitClause>().Where(limit => limit.Conditions.IsEmpty)
            .SelectMany(limit => limit.Bearer.Agents.Select(agent => (limit, agent)))
            .SelectMany(item => new[] { ComparisonKind.AtMost, ComparisonKind.AtLeast }
                .Where(side => item.limit.Comparison == side || item.limit.Comparison is ComparisonKind.Exactly).Select(side => (item.limit, item.agent, side)))
            .GroupBy(item => (item.agent, item.limit.Holding, item.side));
        var seen = new HashSet<(int, int)>();
        foreach (var group in groups)
        {
            var limits = group.Where(item => !item.limit.Window.IsSingleDay)
                .Select(item => (item.limit, days: check.Timeline.DaysInForce(item.limit.Window) ?? default))
                .Where(item => item.days is { IsEmpty: false, Length: > 1 }).OrderBy(item => item.days.First).ThenBy(item => item.days.Last).ToList();
            for (var index = 0; index + 1 < limits.Count; index++)
            {
                var covered = limits.Take(index + 1).MaxBy(item => item.days.Last);
                var next = limits[index + 1];
                if (next.days.First <= covered.days.Last + 1 || !seen.Add((covered.limit.Ordinal, next.limit.Ordinal))) continue;
                var gap = new DayRange(covered.days.Last + 1, next.days.First - 1);
                check.Report(
                    FindingKind.Gap,
                    $"From {Wording.Date(gap.First)} to {Wording.Date(gap.Last)} neither {Wording.Address(covered.limit)} nor {Wording.Address(next.limit)} limits {group.Key.Holding.Plural}, because the one ends before and the other begins after.",
                    [covered.limit, next.limit], date: gap.FirstDate);
            }
        }
    }

    private static void ReportWithoutRemedy(CheckContext check)
    {
        var referrals = check.Treaty.Clauses.OfType<ReferralClause>().ToList();
        if (referrals.Count == 0) return;
        var norms = check.Treaty.Clauses.Where(clause => clause is LimitClause or ActLimitClause or ActDutyClause)
            .Where(clause => !referrals.Exists(referral => referral.Breached.Covers(clause.Address))).ToList();
        if (norms.Count == 0) return;
        check.Report(
            FindingKind.Gap, $"A breach of {Wording.Addresses(norms)} is named by no remedy of the Treaty.", [.. norms], DiagnosticSeverity.Note);
    }

    private static void ReportUnobserved(CheckContext check)
    {
        var measures = check.Treaty.Clauses.OfType<VerificationStatement>().ToList();
        if (measures.Count == 0) return;
        var limits = check.Treaty.Clauses.OfType<LimitClause>()
            .Where(limit => !measures.Exists(measure => measure.Reference.Covers(limit.Address))).ToList<BoundClause>();
        if (limits.Count == 0) return;
        check.Report(FindingKind.Gap, $"No measure of verification observes {Wording.Addresses(limits)}.", [.. limits], DiagnosticSeverity.Note);
    }
}
