using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification;

/// <summary>Checks a treaty: bound clauses in, verdict and findings out.</summary>
public static class TreatyChecker
{
    /// <summary>Checks a treaty with its working papers.</summary>
    /// <param name="treaty">The treaty, bound.</param>
    /// <param name="solvers">Makes the solver; none is made where date arithmetic decides everything.</param>
    /// <param name="options">How to check.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    /// <exception cref="InternalVerificationException">Two independent parts of the checker disagree.</exception>
    public static VerificationResult Check(BoundTreaty treaty, ISolverFactory solvers, CheckOptions options, CancellationToken cancellation = default)
    {
        if (treaty.Clauses.IsEmpty) return new() { Verdict = Verdict.Undecided, Findings = [], Assumptions = [], Bounds = [], Certificates = [] };
        using var worker = new SolverLease(solvers, options.Limits);
        var life = new LifeClauses(treaty);
        var builder = new TimelineBuilder(life);
        var candidates = EntryCandidates.Of(life, builder, out var isComplete);
        var priorities = new PriorityIndex(treaty);
        var weights = new HoldingWeights(treaty);
        CheckContext Context(Timeline timeline, CheckOptions how) => new(TreatyLowering.Lower(treaty, timeline, priorities, weights), life, how);
        CheckContext Run(Timeline timeline)
        {
            var check = Context(timeline, options);
            var checks = new TimelineCheck(check, worker.Get, cancellation);
            if (builder.Clash(timeline) is { } clash) check.Report(FindingKind.FactsInconsistent, clash.Message, clash.Clauses, date: clash.Date);
            else if (checks.RunDates()) checks.RunSlices();
            return check;
        }
        CheckContext RunOtherwise(CheckContext usual, Timeline timeline, IReadOnlySet<int> clauses)
        {
            var check = Context(timeline, options with { Certificates = false });
            var checks = new TimelineCheck(check, worker.Get, cancellation);
            if (checks.RunDates() && clauses.Count > 0) checks.RunSlicesOtherwise(usual.Lawful, clauses);
            return check;
        }

        CheckContext? best = null;
        foreach (var timeline in candidates)
        {
            var check = Run(timeline);
            if (best is null || Count(check).CompareTo(Count(best)) < 0) best = check;
            if (Count(best) == default) break;
        }
        if (best is null) throw new InternalVerificationException("There is no day to check.");
        if (!isComplete && Count(best).Errors > 0) best = Undecided(best, Context(best.Timeline, options));
        if (best.Findings.Any(finding => finding.Kind is FindingKind.FactsInconsistent && finding.Certificate is null)) return Result(treaty, best, false);

        // An open day of entry into force is taken favourably here too.
        Timeline Otherwise(Timeline timeline) => new TimelineBuilder(life, readLastDayOtherwise: true).Build(timeline.Start, timeline.OpenDates);
        var count = Count(best);
        if (LastDayCheck.Changes(best, Otherwise(best.Timeline), RunOtherwise) is { } changes)
        {
            var turnsOnLastDay = !changes.IsEmpty && candidates.All(timeline =>
                timeline == best.Timeline || Run(timeline) is var check && (Count(check) != count || LastDayCheck.Changes(check, Otherwise(timeline), RunOtherwise) is { IsEmpty: false }));
            LastDayCheck.Report(best, Otherwise(best.Timeline), turnsOnLastDay ? changes : []);
        }
        LateEntryCheck.Run(best, candidates);
        return Result(treaty, best, builder.FixedEntry is null);
    }

    /// <summary>How a life compares with others; one of which something stays undecided comes before one that fails, or the failure would be no proof.</summary>
    private static (int Errors, int Undecided, int Warnings) Count(CheckContext check) => (
        check.Findings.Count(finding => finding.Severity is DiagnosticSeverity.Error && finding.Kind is not FindingKind.Undecided),
        check.Findings.Count(finding => finding.Kind is FindingKind.Undecided),
        check.Findings.Count(finding => finding.Severity is DiagnosticSeverity.Warning));

    /// <summary>What fails on every day of entry into force that was looked at is no proof for the days that were not.</summary>
    private static CheckContext Undecided(CheckContext failed, CheckContext check)
    {
        var error = failed.Findings.First(finding => finding.Severity is DiagnosticSeverity.Error);
        check.Report(
            FindingKind.Undecided, $"It was not decided whether some day of entry into force avoids this, because too many days would have to be looked at: {error.Message}", error.Clauses);
        return check;
    }

    private static VerificationResult Result(BoundTreaty treaty, CheckContext check, bool isEntryOpen)
    {
        var timeline = check.Timeline;
        var findings = check.Findings
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Clauses[0].Ordinal).ThenBy(finding => finding.Kind).ToImmutableArray();
        var hasError = findings.Any(finding => finding.Severity is DiagnosticSeverity.Error && finding.Kind is not FindingKind.Undecided);
        var isUndecided = treaty.UnboundSentences > 0 || findings.Any(finding => finding.Kind is FindingKind.Undecided);
        return new()
        {
            Verdict = hasError ? Verdict.Inconsistent : isUndecided ? Verdict.Undecided : Verdict.Consistent,
            Findings = findings,
            Assumptions = isEntryOpen ? [$"The Treaty enters into force on {Wording.Date(timeline.Start)}; the text leaves the day open."] : [],
            Bounds = timeline.IsEndless ? [$"The Treaty has no end; it is looked at until {Wording.Date(timeline.End)}."] : [],
            Certificates = check.Certificates.All,
        };
    }

    private sealed class SolverLease(ISolverFactory solvers, SolverLimits limits) : IDisposable
    {
        private ISolver? _solver;

        public ISolver Get() => _solver ??= solvers.Create(limits);

        public void Dispose() => _solver?.Dispose();
    }
}
