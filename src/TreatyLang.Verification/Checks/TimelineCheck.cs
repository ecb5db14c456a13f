using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>All checks of a treaty over one timeline: those of dates first, then those of each slice.</summary>
internal sealed class TimelineCheck(CheckContext check, Func<ISolver> solver, CancellationToken cancellation)
{
    /// <summary>Runs the checks that date arithmetic decides.</summary>
    /// <returns>Whether the treaty is ever in force.</returns>
    public bool RunDates()
    {
        UnreachableCheck.Run(check);
        UndecidedCheck.Run(check);
        if (check.Timeline.End < check.Timeline.Start) return false;
        VacuousCheck.Run(check);
        UndefinedCheck.Run(check);
        HoursCheck.Run(check);
        PowersCheck.Run(check);
        SessionCheck.Run(check);
        // A sentence that was not read may fill any gap and lead on from any end; what clashes without it still clashes.
        if (check.Treaty.UnboundSentences > 0) return true;
        GapCheck.Run(check);
        DeadEndCheck.Run(check);
        OrphanStageCheck.Run(check);
        return true;
    }

    /// <summary>Runs the checks of what is held and done.</summary>
    public void RunSlices()
    {
        var contradictions = new ContradictionCheck();
        var forced = new ForcedBreachCheck();
        var triggers = new TriggerCheck();
        var dominated = new DominatedCheck();
        var extensions = new ExhaustedExtensionCheck(check);
        var history = new HistoryDecoder(check.System);
        var lawful = new List<(SliceEncoding, bool)>();
        var models = new List<Model>();
        var isWhole = true;
        foreach (var part in Slicer.Slice(check.System))
        {
            cancellation.ThrowIfCancellationRequested();
            var encoding = SliceEncoder.Encode(part, check.System);
            if (encoding is null)
            {
                if (IsKeptByDoingNothing(part)) continue;
                encoding = EncodePlain(part);
                var clauses = part.Norms.Where(norm => encoding?.Slice.Norms.Contains(norm) != true).Select(norm => (BoundClause)norm.Clause).DistinctBy(clause => clause.Ordinal).ToImmutableArray();
                check.Report(FindingKind.Undecided, $"It was not decided whether {Wording.Addresses(clauses)} can be complied with, because acts could happen at too many different times.", clauses);
                isWhole = false;
                if (encoding is null) continue;
            }
            using var slice = new SliceContext(check, encoding, solver, cancellation);
            Run(slice, contradictions, forced, triggers, dominated);
            slice.Decide("whether a deadline can be missed that is extended as far as can be", () => extensions.Run(slice));
            isWhole &= slice.Lawful is not null;
            if (slice.Lawful is not { } found) continue;
            history.Add(encoding, found);
            lawful.Add((encoding, slice.UsesEveryRight));
            models.Add(found);
        }
        contradictions.Report(check);
        forced.Report(check);
        triggers.Report(check);
        dominated.Report(check);
        check.Lawful = Model.Union(models);
        WitnessReplay.OfLawful(check, history.ToHistory(), lawful, isWhole);
    }

    /// <summary>Looks in some slices for errors and warnings under another reading than the default one, which is the only one that the evaluator knows.</summary>
    /// <param name="lawful">A history that is lawful under the default reading; where it is lawful under this one too, nothing has to be asked.</param>
    /// <param name="clauses">The clauses, by ordinal, whose slices matter.</param>
    public void RunSlicesOtherwise(Model lawful, IReadOnlySet<int> clauses)
    {
        var contradictions = new ContradictionCheck();
        var forced = new ForcedBreachCheck();
        var triggers = new TriggerCheck();
        var extensions = new ExhaustedExtensionCheck(check);
        foreach (var part in Slicer.Slice(check.System).Where(part => ClausesOf(part).Any(clause => clauses.Contains(clause.Ordinal))))
        {
            cancellation.ThrowIfCancellationRequested();
            if ((SliceEncoder.Encode(part, check.System) ?? (IsKeptByDoingNothing(part) ? null : EncodePlain(part))) is not { } encoding) continue;
            using var slice = new SliceContext(check, encoding, solver, cancellation);
            if (encoding.Problem.Assertions.All(assertion => lawful.Truth(assertion.Formula)) && lawful.Truth(RightsCheck.EveryUse(slice)))
                (slice.Lawful, slice.UsesEveryRight) = (lawful, true);
            RunDeciding(slice, contradictions, forced, triggers);
            extensions.Run(slice);
        }
        contradictions.Report(check);
        forced.Report(check);
        triggers.Report(check);
    }

    /// <summary>A slice without its clauses under conditions: what clashes without them clashes with them. Null if that says nothing.</summary>
    private SliceEncoding? EncodePlain(Slice part)
    {
        var plain = StateDays.WithoutConditions(part, check.System.Switches);
        return plain.Norms.Length < part.Norms.Length && !plain.Norms.IsEmpty ? SliceEncoder.Encode(plain, check.System) : null;
    }

    private static IEnumerable<BoundClause> ClausesOf(Slice part) =>
        part.Norms.Select(norm => (BoundClause)norm.Clause).Concat(part.Rights.Select(right => right.Clause)).Concat(part.Background.Select(item => item.Clause));

    /// <summary>Whether nobody has to do or hold anything, nothing is given and no right waits to be used.</summary>
    private static bool IsKeptByDoingNothing(Slice part) =>
        part.Rights.IsEmpty && part.Background.All(item => item.Clause is ActCapability) && part.Norms.All(norm => norm is CeilingNorm or RelativeNorm);

    private static void Run(SliceContext slice, ContradictionCheck contradictions, ForcedBreachCheck forced, TriggerCheck triggers, DominatedCheck dominated)
    {
        RunDeciding(slice, contradictions, forced, triggers);
        if (slice.Lawful is null) return;
        slice.Decide("whether both readings of a range come to the same", () => UndefinedCheck.Run(slice));
        slice.Decide("whether one of these clauses is implied by others", () => dominated.Run(slice));
    }

    /// <summary>The checks that find errors and warnings.</summary>
    private static void RunDeciding(SliceContext slice, ContradictionCheck contradictions, ForcedBreachCheck forced, TriggerCheck triggers)
    {
        var before = slice.Check.Findings.Count;
        if (slice.Lawful is null) FindLawfulUse(slice);
        FindIdleHistory(slice);
        slice.Decide("whether all the facts can be true", () => FactsCheck.Run(slice));
        // Where no history is possible, or nobody knows, nothing else is worth asking.
        if (slice.Check.Findings.Count > before) return;
        slice.Decide("whether all of this can be complied with, and from when on not", () => contradictions.Run(slice));
        if (slice.Lawful is null) return;
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count > 0)
            slice.Check.Certificates.Add(
                "consistent", slice.Encoding, clauses, $"{Wording.Addresses(clauses)} can be complied with together.", isSatisfiable: true, () => slice.Encoding.Problem);
        slice.Decide("whether others can force a Party to break one of these clauses", () => forced.Run(slice));
        RightsCheck.Run(slice);
        slice.Decide("whether what these duties are tied to can ever happen", () => triggers.Run(slice));
    }

    /// <summary>What nobody has to do need not happen: without triggers, the duties that wait for them ask for nothing.</summary>
    private static void FindIdleHistory(SliceContext slice)
    {
        var encoder = slice.Encoding.Relatives;
        var idle = Formula.All(slice.Encoding.Slice.Norms.OfType<RelativeNorm>().Select(norm => encoder.Count(norm).AtMost(0)));
        if (slice.Lawful is null && idle is not BooleanConstant && slice.Ask(slice.Encoding.Problem.Labels, idle) is Satisfiable found) slice.Lawful = found.Model;
    }

    /// <summary>One lawful history that uses every right answers most questions at once; where nothing has to be held or done, nothing has to be asked.</summary>
    private static void FindLawfulUse(SliceContext slice)
    {
        var problem = slice.Encoding.Problem;
        var use = RightsCheck.EveryUse(slice);
        if (problem.Assertions.All(assertion => Model.Empty.Truth(assertion.Formula))) slice.Lawful = Model.Empty;
        if (slice.Lawful is { } nothing && nothing.Truth(use)) slice.UsesEveryRight = true;
        else if (use is not BooleanConstant && slice.Ask(problem.Labels, use) is Satisfiable found) (slice.Lawful, slice.UsesEveryRight) = (found.Model, true);
    }
}
