using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
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
    public static VerificationResult Check(BoundTreaty treaty, ISolverFactory solvers, CheckOptions options, CancellationToken cancellation = default) =>
        treaty.OtherReadings.Aggregate(
            CheckReading(treaty, solvers, options, cancellation),
            (usual, reading) => ReadingComparison.Merge(usual, CheckReading(reading.Treaty, solvers, options, cancellation), reading));

    private static VerificationResult CheckReading(BoundTreaty treaty, ISolverFactory solvers, CheckOptions options, CancellationToken cancellation)
    {
        if (treaty.Clauses.IsEmpty) return new() { Verdict = Verdict.Undecided, Findings = [], Assumptions = [], Bounds = [], Certificates = [] };
        using var worker = new SolverLease(solvers, options.Limits);
        var life = new LifeClauses(treaty);
        var builder = new TimelineBuilder(life);
        var candidates = EntryCandidates.Of(life, builder, out var isComplete);
        var lives = new LivesCheck(treaty, life, builder, options, worker.Get, cancellation);
        var best = lives.Best(candidates, isComplete);
        // Where no life is possible, no day of it can be read in two ways.
        var isPossible = !best.Findings.Any(finding => finding.Kind is FindingKind.FactsInconsistent && finding.Certificate is null);
        if (isPossible)
        {
            lives.CompareLastDays(best, candidates);
            LateEntryCheck.Run(best, candidates);
            new LoopholeCheck(best, worker.Get, cancellation).Run();
            LateJoinerCheck.Run(best);
            HoldoutCheck.Run(best);
        }
        return Result(treaty, best, isPossible && builder.FixedEntry is null);
    }

    private static VerificationResult Result(BoundTreaty treaty, CheckContext check, bool isEntryOpen)
    {
        var timeline = check.Timeline;
        var findings = OneCause.Merge(check.Findings)
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Clauses[0].Ordinal).ThenBy(finding => finding.Kind).ToImmutableArray();
        var hasError = findings.Any(finding => finding.Severity is DiagnosticSeverity.Error && finding.Kind is not FindingKind.Undecided);
        var isUndecided = treaty.UnboundSentences > 0 || findings.Any(finding => finding.Kind is FindingKind.Undecided);
        return new()
        {
            Verdict = hasError ? Verdict.Inconsistent : isUndecided ? Verdict.Undecided : Verdict.Consistent,
            Findings = findings,
            Assumptions = [.. Assumptions.Of(check, isEntryOpen)],
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
