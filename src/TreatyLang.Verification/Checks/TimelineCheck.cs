using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>All checks of a treaty over one timeline: those of dates first, then those of each slice.</summary>
internal sealed class TimelineCheck(CheckContext check, Func<ISolver> solver, CancellationToken cancellation)
{
    /// <summary>Runs the checks.</summary>
    /// <param name="otherwise">The timeline under the other reading of the last day.</param>
    public void Run(Timeline otherwise)
    {
        UnreachableCheck.Run(check);
        UndecidedCheck.Run(check);
        if (check.Timeline.End < check.Timeline.Start) return;
        VacuousCheck.Run(check);
        UndefinedCheck.Run(check, otherwise);
        // A sentence that was not read may fill any gap; what clashes without it still clashes.
        if (check.Treaty.UnboundSentences == 0) GapCheck.Run(check);

        var contradictions = new ContradictionCheck();
        var dominated = new DominatedCheck();
        var history = new HistoryDecoder(check.System);
        var lawful = new List<(SliceEncoding, bool)>();
        var isWhole = true;
        foreach (var part in Slicer.Slice(check.System))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SliceEncoder.Encode(part, check.System) is not { } encoding)
            {
                var clauses = part.Norms.Select(norm => (BoundClause)norm.Clause).DistinctBy(clause => clause.Ordinal).ToImmutableArray();
                check.Report(FindingKind.Undecided, $"It was not decided whether {Wording.Addresses(clauses)} can be complied with, because acts could happen at too many different times.", clauses);
                isWhole = false;
                continue;
            }
            using var slice = new SliceContext(check, encoding, solver, cancellation);
            Run(slice, contradictions, dominated);
            isWhole &= slice.Lawful is not null;
            if (slice.Lawful is not { } found) continue;
            history.Add(encoding, found);
            lawful.Add((encoding, slice.UsesEveryRight));
        }
        contradictions.Report(check);
        dominated.Report(check);
        WitnessReplay.OfLawful(check, history.ToHistory(), lawful, isWhole);
    }

    private static void Run(SliceContext slice, ContradictionCheck contradictions, DominatedCheck dominated)
    {
        var before = slice.Check.Findings.Count;
        FindLawfulUse(slice);
        slice.Decide("whether all the facts can be true", () => FactsCheck.Run(slice));
        // Where no history is possible, or nobody knows, nothing else is worth asking.
        if (slice.Check.Findings.Count > before) return;
        slice.Decide("whether all of this can be complied with, and from when on not", () => contradictions.Run(slice));
        if (slice.Lawful is null) return;
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count > 0)
            slice.Check.Certificates.Add(
                "consistent", slice.Encoding, clauses, $"{Wording.Addresses(clauses)} can be complied with together.", isSatisfiable: true, () => slice.Encoding.Problem);
        RightsCheck.Run(slice);
        slice.Decide("whether one of these clauses is implied by others", () => dominated.Run(slice));
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
