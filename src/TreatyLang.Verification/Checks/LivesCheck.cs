using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>Checks a treaty over each of the lives that it can have: one for each day of entry into force that the text leaves open, and both readings of the last day.</summary>
internal sealed class LivesCheck(
    BoundTreaty treaty, LifeClauses life, TimelineBuilder builder, CheckOptions options, Func<ISolver> solver, CancellationToken cancellation)
{
    private readonly PriorityIndex _priorities = new(treaty);
    private readonly HoldingWeights _weights = new(treaty);

    /// <summary>The treaty over the most favourable life.</summary>
    /// <param name="candidates">The lives to look at; at least one.</param>
    /// <param name="isComplete">Whether they stand for all.</param>
    public CheckContext Best(ImmutableArray<Timeline> candidates, bool isComplete)
    {
        CheckContext? best = null;
        foreach (var timeline in candidates)
        {
            var check = Run(timeline);
            if (best is null || Count(check).CompareTo(Count(best)) < 0) best = check;
            if (Count(best) == default) break;
        }
        if (best is null) throw new InternalVerificationException("There is no day to check.");
        return (isComplete && !MayHaveRoom(best)) || Count(best).Errors == 0 ? best : Undecided(best);
    }

    // The days of entry into force stand for all ways in which dates can lie, but not for how far apart they are.
    private bool MayHaveRoom(CheckContext failed)
    {
        if (builder.FixedEntry is not null || failed.Timeline.End < failed.Timeline.Start) return false;
        var clauses = failed.Findings.Where(finding => finding.Severity is DiagnosticSeverity.Error).SelectMany(finding => finding.Clauses).Select(clause => clause.Ordinal).ToHashSet();
        return Slicer.Slice(failed.System).Any(slice => slice.Norms.Any(norm => clauses.Contains(norm.Clause.Ordinal)) && StateDays.AreShort(slice, failed.System));
    }

    /// <summary>Reports what comes or goes under the other reading of the last day, on every day of entry into force.</summary>
    public void CompareLastDays(CheckContext best, ImmutableArray<Timeline> candidates)
    {
        if (Changes(best) is not { } changes) return;
        var count = Count(best);
        // An open day of entry into force is taken favourably here too.
        var turnsOnLastDay = !changes.IsEmpty && candidates.All(timeline =>
            timeline == best.Timeline || Run(timeline) is var check && (Count(check) != count || Changes(check) is { IsEmpty: false }));
        LastDayCheck.Report(best, Otherwise(best.Timeline), turnsOnLastDay ? changes : []);
    }

    private CheckContext Run(Timeline timeline)
    {
        var check = Context(timeline, options);
        var checks = new TimelineCheck(check, solver, cancellation);
        if (builder.Clash(timeline) is { } clash) check.Report(FindingKind.FactsInconsistent, clash.Message, clash.Clauses, date: clash.Date);
        else if (checks.RunDates()) checks.RunSlices();
        return check;
    }

    private ImmutableArray<string>? Changes(CheckContext usual) => LastDayCheck.Changes(usual, Otherwise(usual.Timeline), (timeline, clauses) =>
    {
        var check = Context(timeline, options with { Certificates = false });
        var checks = new TimelineCheck(check, solver, cancellation);
        if (checks.RunDates() && clauses.Count > 0) checks.RunSlicesOtherwise(usual.Lawful, clauses);
        return check;
    });

    private Timeline Otherwise(Timeline timeline) => new TimelineBuilder(life, readLastDayOtherwise: true).Build(timeline.Start, timeline.OpenDates);

    private CheckContext Context(Timeline timeline, CheckOptions how) => new(TreatyLowering.Lower(treaty, timeline, _priorities, _weights), life, how);

    /// <summary>How a life compares with others; one of which something stays undecided comes before one that fails, or the failure would be no proof.</summary>
    private static (int Errors, int Undecided, int Warnings) Count(CheckContext check) => (
        check.Findings.Count(finding => finding.Severity is DiagnosticSeverity.Error && finding.Kind is not FindingKind.Undecided),
        check.Findings.Count(finding => finding.Kind is FindingKind.Undecided),
        check.Findings.Count(finding => finding.Severity is DiagnosticSeverity.Warning));

    /// <summary>What fails on every day of entry into force that was looked at is no proof for the days that were not.</summary>
    private CheckContext Undecided(CheckContext failed)
    {
        var check = Context(failed.Timeline, options);
        var error = failed.Findings.First(finding => finding.Severity is DiagnosticSeverity.Error);
        check.Report(
            FindingKind.Undecided, $"It was not decided whether some day of entry into force avoids this, because too many days would have to be looked at: {error.Message}", error.Clauses);
        return check;
    }
}
