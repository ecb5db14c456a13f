using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Explanation;

/// <summary>Explains a minimal set of facts, capabilities and definitions that cannot all be true: what the others would come to where the last fact stands.</summary>
internal static class FactsExplanation
{
    /// <summary>Reports one set.</summary>
    public static void Report(SliceContext slice, MinimalUnsatisfiableSet set)
    {
        WitnessReplay.OfEachDeletion(slice, set, []);
        var clauses = slice.Clauses(set.Labels);
        var message = $"{Wording.Addresses(clauses)} cannot all be true, so no history of the Treaty is possible";
        ImmutableArray<WitnessStep> witness = [];
        DateOnly? date = null;
        if (Find(slice, set) is { } found)
        {
            var (clash, label, day) = found;
            var others = clauses.Where(clause => clause.Ordinal != clash.Issue.Clause.Ordinal);
            date = DateOnly.FromDayNumber(day);
            var who = new Subject(Agents(slice), slice.Check.Treaty);
            var told = clash.Describe(day, who.Name, "hold", $" under {Wording.Addresses(others)}");
            message += $": {char.ToLowerInvariant(told[0])}{told[1..]}";
            ImmutableArray<int> kept = [.. set.Labels.Where(other => other != label)];
            witness = new BreachNarrative(slice, slice.Encoding, clash.History, set.Labels, kept, [label], HistoryTerms.Of(slice, set.Labels)).Tell(day, clash);
        }
        else message += ".";
        var certificate = slice.Check.Certificates.Add(
            "facts-inconsistent", slice.Encoding, clauses, message, isSatisfiable: false, () => slice.Encoding.Problem.Restrict(set.Labels));
        slice.Check.Report(FindingKind.FactsInconsistent, message, [.. clauses], date: date, agents: Agents(slice), witness: witness, certificate: certificate);
    }

    private static ImmutableArray<AgentSymbol> Agents(SliceContext slice) => slice.Encoding.Slice.Alike;

    /// <summary>The fact or capability, the latest first, whose number the rest of the set does not let be true.</summary>
    private static (Clash, int Label, int Day)? Find(SliceContext slice, MinimalUnsatisfiableSet set)
    {
        var encoding = slice.Encoding;
        var timeline = slice.Check.Timeline;
        var terms = HistoryTerms.Of(slice, set.Labels);
        var papers = set.Labels.Select(label => (Label: label, Unit: encoding.Units[label], Day: DayOf(encoding.Units[label].Clause, timeline)))
            .Where(paper => paper.Day is not null).OrderByDescending(paper => paper.Day).ThenByDescending(paper => paper.Label);
        foreach (var (label, unit, found) in papers)
        {
            if (found is not { } day) continue;
            int[] kept = [.. set.Labels.Where(other => other != label)];
            var order = HistoryOrder.Of(encoding, terms, day);
            foreach (var issue in AmountAtIssue.Of(encoding, unit.Clause, unit.Agents[0], day))
                foreach (var isExceeded in new[] { true, false })
                    if (issue.CanBe(isExceeded) && Clash.Find(slice, issue, isExceeded, kept, Formula.True, order) is { } clash) return (clash, label, day);
        }
        return null;
    }

    private static int? DayOf(BoundClause clause, Timeline timeline) => clause switch
    {
        HoldingFact fact => fact.Date?.DayNumber ?? timeline.Start,
        HoldingCapability can when timeline.Days(can.Window, timeline.History)?.Intersect(timeline.History) is { IsEmpty: false } days => days.First,
        _ => null,
    };
}
