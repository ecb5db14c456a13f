using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// What date arithmetic tells of powers and clocks: an extension that may move a deadline to no later day and an exemption that may
/// take a right away for ever are <c>empty-right</c>; a clock of which the text does not say how it goes on is <c>undefined</c>.
/// </summary>
internal static class PowersCheck
{
    private const int ShownStandstill = 5;

    public static void Run(CheckContext check)
    {
        foreach (var clause in check.Treaty.Clauses)
        {
            switch (clause)
            {
                case DeadlineExtensionClause extension: CheckExtension(check, extension); break;
                case ExtensionRequestClause request: CheckRequest(check, request); break;
                case ExemptionPowerClause { UpTo: null } exemption: CheckExemption(check, exemption); break;
                case PauseClause { StartsAgain: null } pause: ReportPause(check, pause); break;
            }
        }
    }

    private static void CheckExtension(CheckContext check, DeadlineExtensionClause extension)
    {
        if (extension.Limit is not { } point || check.Timeline.Resolve(point) is not { } limit) return;
        var duties = check.Treaty.Covered(extension.Deadline).OfType<NormClause>().Select(norm => (Norm: norm, Deadline: DeadlineExtensions.DeadlineOf(check.Timeline, norm))).Where(item => item.Deadline is not null).ToList();
        if (duties.Count == 0 || duties.Exists(item => item.Deadline < limit)) return;
        var (duty, first) = duties.MinBy(item => item.Deadline);
        var requests = check.Treaty.Clauses.OfType<ExtensionRequestClause>().Where(request => DeadlineExtensions.AreSame(request.Deadline, extension.Deadline)).ToList();
        var requested = requests.Count == 0 ? "" : $", requested under {Wording.Addresses(requests)},";
        check.Report(
            FindingKind.EmptyRight,
            $"No extension under {Wording.Address(extension)}{requested} can move the deadline in {Wording.Address(duty)}, {Wording.Date(first ?? limit)}, because it may not be extended beyond {Wording.Date(limit)}.",
            [.. requests.Append<BoundClause>(extension).OrderBy(clause => clause.Ordinal)], date: DateOnly.FromDayNumber(limit), background: [.. duties.Select(item => item.Norm)]);
    }

    private static void CheckRequest(CheckContext check, ExtensionRequestClause request)
    {
        if (check.Timeline.DaysInForce(request.Window) is not { IsEmpty: true } || request.Window.End is not { } point || check.Timeline.Resolve(point) is not { } last) return;
        if (last >= check.Timeline.Start) return;
        check.Report(
            FindingKind.EmptyRight,
            $"Nobody can request an extension under {Wording.Address(request)}, because the last day for it is {Wording.Date(last)} and the Treaty enters into force on {Wording.Date(check.Timeline.Start)} only.",
            [request], date: DateOnly.FromDayNumber(last), background: [.. check.Life.EntryInText, .. check.Life.Facts]);
    }

    private static void CheckExemption(CheckContext check, ExemptionPowerClause exemption)
    {
        foreach (var right in check.Treaty.Clauses.OfType<ActRightClause>().Where(right => right.Act == exemption.Act))
        {
            check.Report(
                FindingKind.EmptyRight,
                $"The right in {Wording.Subject(right)} can be taken away for ever, because {Wording.Subject(exemption)} lets a Party exempt every {exemption.Exempted} from {right.Act.Plural} and sets no end to that.",
                [.. new BoundClause[] { right, exemption }.OrderBy(clause => clause.Ordinal)],
                remarks: ["Say how long an exemption may last: “for up to 30 days”."]);
        }
    }

    // The two readings are shown by a standstill in the middle of a period that begins on the first day.
    private static void ReportPause(CheckContext check, PauseClause pause)
    {
        var length = pause.Clock.Length;
        var begin = check.Timeline.Start;
        var end = CalendarArithmetic.Add(begin, length);
        var first = begin + Math.Max(1, (end - begin) / 2);
        var last = first + ShownStandstill - 1;
        var (resumed, restarted) = (Wording.Date(end + ShownStandstill), Wording.Date(CalendarArithmetic.Add(last, length)));
        check.Report(
            FindingKind.Undefined,
            $"{Wording.Subject(pause)} does not say how the period in {Wording.Address(pause.Clock)} goes on: one that begins on {Wording.Date(begin)} and stands still from {Wording.Date(first)} to {Wording.Date(last)} ends on {resumed} if it resumes, and on {restarted} if it starts again.",
            [pause, pause.Clock], date: DateOnly.FromDayNumber(end + ShownStandstill),
            remarks: ["Write “, and then resumes” or “, and then starts again”."]);
    }
}
