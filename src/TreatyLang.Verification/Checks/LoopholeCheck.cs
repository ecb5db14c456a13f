using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>loophole</c>: a lawful history violates an objective of the working papers while the treaty is in force. The objective is
/// added to the norms, and a history is looked for that keeps all the others and not it.
/// </summary>
/// <param name="check">The treaty over its best life.</param>
/// <param name="solver">Makes the solver.</param>
/// <param name="cancellation">Ends the check early.</param>
internal sealed class LoopholeCheck(CheckContext check, Func<ISolver> solver, CancellationToken cancellation)
{
    /// <summary>Looks for a loophole in each objective.</summary>
    public void Run()
    {
        // Where nothing is lawful, nothing lawful violates an objective.
        if (check.Findings.Any(finding => finding.Kind is FindingKind.Contradiction or FindingKind.FactsInconsistent)) return;
        foreach (var objective in check.Treaty.Objectives)
        {
            cancellation.ThrowIfCancellationRequested();
            Run(objective);
        }
    }

    private void Run(NormClause objective)
    {
        var timeline = Reaching(objective);
        var treaty = check.Treaty.With(check.Treaty.Clauses.Add(objective));
        var system = TreatyLowering.Lower(treaty, timeline, new PriorityIndex(treaty), new HoldingWeights(treaty));
        if (treaty.Clauses.FirstOrDefault(clause => !system.Decides(clause)) is { } open)
        {
            LeaveOpen(objective, $"it is not decided what follows from {Wording.Address(open)}");
            return;
        }

        if (ClauseTimes.WindowOf(objective) is { } window && timeline.DaysInForce(window) is { IsEmpty: true })
        {
            var under = check.Life.End.IsEmpty ? "" : $" under {Wording.Addresses(check.Life.End)}";
            check.Report(
                FindingKind.Vacuous, $"{Wording.Subject(objective)} asks for nothing on any day on which the Treaty is in force, because it is so from {Wording.Date(timeline.Start)} to {Wording.Date(timeline.End)} only{under}.",
                [objective, .. check.Life.End]);
            return;
        }

        foreach (var part in Slicer.Slice(system).Where(part => part.Norms.Any(norm => norm.Clause.Ordinal == objective.Ordinal)))
        {
            if (SliceEncoder.Encode(part, system) is not { } encoding)
            {
                LeaveOpen(objective, "acts could happen at too many different times");
                return;
            }

            using var slice = new SliceContext(check.Over(system), encoding, solver, cancellation);
            var isFound = false;
            slice.Decide($"whether {Wording.Address(objective)} is met", () => isFound = Find(slice, objective));
            if (isFound) return;
        }
    }

    private bool Find(SliceContext slice, NormClause objective)
    {
        var encoding = slice.Encoding;
        ImmutableArray<int> broken = [.. encoding.NormLabels.Where(label => encoding.Units[label].Clause.Ordinal == objective.Ordinal)];
        ImmutableArray<int> kept = [.. encoding.BackgroundLabels, .. encoding.NormLabels.Except(broken)];
        var claims = broken.SelectMany(encoding.Of).OrderBy(claim => claim.Due).ToList();
        var violated = Formula.Any(claims.Select(claim => !claim.Formula));
        if (slice.Ask(kept, violated) is not Satisfiable) return false;
        foreach (var claim in claims)
        {
            if (slice.Ask(kept, !claim.Formula) is not Satisfiable) continue;
            ImmutableArray<int> about = [.. broken, .. encoding.DefinitionLabels];
            var terms = HistoryTerms.Of(slice, about);
            if (slice.Least(kept, !claim.Formula, HistoryOrder.Of(encoding, terms, claim.Due)) is not Satisfiable least) return false;
            Report(slice, objective, claim, new BreachNarrative(slice, encoding, least.Model, about, kept, broken, terms).Tell(), least.Model, violated, kept);
            return true;
        }

        return false;
    }

    private void Report(
        SliceContext slice, NormClause objective, GroundNorm claim, ImmutableArray<WitnessStep> witness, Model model, Formula violated, ImmutableArray<int> kept)
    {
        var gaps = new ObjectiveGaps(slice, objective, claim, model);
        var date = witness[^1].Date;
        var message = $"The Treaty does not secure {Wording.Address(objective)}, because it can be complied with in full and yet this happens: on {Wording.Date(date)}, {Inside(witness[^1].Statement)}";
        var certificate = check.Certificates.Add(
            "loophole", slice.Encoding, [objective], message, isSatisfiable: true, () => slice.Encoding.Problem.Restrict(kept).Add(violated));
        var agents = slice.Encoding.Slice.Agents.Length == 1 && slice.Encoding.Slice.Alike.Length < check.Treaty.Parties.Length ? slice.Encoding.Slice.Alike : [];
        check.Report(
            FindingKind.Loophole, message, [objective], background: gaps.Clauses, date: date, agents: agents, witness: witness, remarks: gaps.Remarks, certificate: certificate);
    }

    // “Each Party” and “The Parties” begin with a small letter inside a sentence, a name does not.
    private static string Inside(string statement) =>
        statement.StartsWith("Each ", StringComparison.Ordinal) || statement.StartsWith("The ", StringComparison.Ordinal) ? char.ToLowerInvariant(statement[0]) + statement[1..] : statement;

    private void LeaveOpen(NormClause objective, string because) =>
        check.Report(FindingKind.Undecided, $"It was not decided whether the Treaty secures {Wording.Address(objective)}, because {because}.", [objective]);

    // A treaty without end is looked at beyond the days that its objectives name.
    private Timeline Reaching(NormClause objective)
    {
        var timeline = check.Timeline;
        if (!timeline.IsEndless) return timeline;
        var last = ClauseTimes.Points(objective).Select(timeline.Resolve).OfType<int>().DefaultIfEmpty(timeline.End).Max();
        return timeline with { End = Math.Max(timeline.End, CalendarArithmetic.Add(last, new(1, TimeUnit.Year))) };
    }
}
