using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Explanation;

/// <summary>Explains a right that cannot be used as granted: the most that can be used, and a dated use with the clause that it breaks.</summary>
/// <param name="slice">The slice.</param>
/// <param name="right">The right.</param>
/// <param name="holders">One holder, or those who have it together.</param>
/// <param name="uses">The ways to use it.</param>
/// <param name="norms">The labels of the norms that bind the holders.</param>
/// <param name="stopping">A minimal set of them that stops every way.</param>
internal sealed class RightExplanation(
    SliceContext slice, NormClause right, ImmutableArray<AgentSymbol> holders, IReadOnlyList<RightUse> uses, ImmutableArray<int> norms, MinimalUnsatisfiableSet stopping)
{
    private readonly int[] _lawful = [.. slice.Encoding.BackgroundLabels, .. norms];

    /// <summary>Reports the conflict, or the empty right.</summary>
    public void Report()
    {
        WitnessReplay.OfEachDeletion(slice, stopping, slice.Encoding.BackgroundLabels);
        var check = slice.Check;
        var clauses = slice.Clauses(stopping.Labels);
        var isLinked = clauses.Exists(clause => check.System.Priorities.AreLinked(right, clause));
        var kind = isLinked ? FindingKind.EmptyRight : FindingKind.Conflict;
        var stops = clauses.Where(clause => clause.Ordinal != right.Ordinal).ToImmutableArray();
        var agents = right.Bearer.Together ? [] : slice.Encoding.Slice.Agents.Length == 1 ? slice.Encoding.Slice.Alike : holders;
        var background = Background();
        var use = Use(background);
        var date = (use?.Days ?? uses[0].Days).FirstDate;
        var left = Left();
        string Saying(ImmutableArray<AgentSymbol> whom) => Message(new Subject(right.Bearer.Together ? right.Bearer.Agents : whom, check.Treaty, right.Bearer.Together), stops, left, date);
        if (check.TryExtend(kind, [right, .. stops], agents, slice.Clauses(background), Saying)) return;
        var message = Saying(agents);
        var certificate = check.Certificates.Add(
            FindingDescriptors.NameOf(kind), slice.Encoding, [right], message, isSatisfiable: false,
            () => slice.Encoding.Problem.Restrict(_lawful).Add(RightUses.AsGranted(right, holders, uses)));
        check.Report(
            kind, message, [right, .. stops], date: date, background: [.. slice.Clauses(background)],
            agents: agents.Length == check.Treaty.Parties.Length ? [] : agents, certificate: certificate,
            witness: use?.Steps ?? []);
    }

    private string Message(Subject who, ImmutableArray<BoundClause> stops, string left, DateOnly day)
    {
        var grant = right switch
        {
            HoldingRightClause holding => $"{who.Opening} may hold up to {(holding.Additional ? $"{Wording.Number(holding.Amount.For(holders))} additional {holding.Holding.Plural}" : Wording.Amount(holding.Amount.For(holders), holding.Holding))}",
            ActRightClause act => $"{who.Opening} may {act.Verb} {(act.UpTo is { } most ? $"up to {Wording.Amount(most, act.Act)}" : Wording.One(act.Act))}{(act.Timing is RelativeToEach timing ? $" for each {timing.Trigger}" : "")}",
            FlowRightClause flow => $"{who.Opening} may {flow.Flow.Verb ?? "have"} up to {Wording.Amount(flow.Amount, flow.Flow, who.Their)}{(flow.Additional ? " more" : "")}{(flow.Years > 1 ? " a year on average" : "")}{(flow.Flow.Verb is null && flow.Amount is not KnownAmount ? $" of {flow.Flow.Name}" : "")}",
            _ => who.Opening,
        };
        var because = stops.IsEmpty ? "the facts and definitions leave" : $"{Wording.Addresses(stops)} {(stops.Length == 1 ? "leaves" : "leave")}";
        var period = right is ActRightClause { Timing: InEachPeriod } or FlowRightClause { Timing: InEachPeriod } ? " in any whole period" : "";
        return $"{grant} under {Wording.Address(right)}, but {because} {left}{period} from {Wording.Date(day)} on.";
    }

    private string Left() => right is FlowRightClause ? "less than that" : Most() switch
    {
        null => "less than that",
        { Sign: 0 } => "nothing of that",
        { } most => $"no more than {Wording.Number(most)} of them",
    };

    /// <summary>The most that a history lawful for the holders uses; null if the solver does not say.</summary>
    private Rational? Most()
    {
        Rational most = 0;
        while (true)
        {
            switch (slice.Ask(_lawful, Formula.Any(uses.Select(use => use.IsAbove(most)))))
            {
                case Unsatisfiable: return most;
                case Satisfiable better:
                    var use = uses.Where(use => better.Model.Truth(use.When)).MaxBy(use => better.Model.Value(use.Amount)) ?? uses[0];
                    if (slice.Least(_lawful, use.IsAbove(most), [Objective.Of(-use.Amount)]) is not Satisfiable greatest) return null;
                    most = greatest.Model.Value(use.Amount);
                    WitnessReplay.OfUse(slice, right, holders, most, greatest.Model);
                    break;
                default: return null;
            }
        }
    }

    /// <summary>The definitions and facts without which the norms would not stop it.</summary>
    private ImmutableArray<int> Background() =>
        slice.MinimalSetExcluding([.. slice.Encoding.BackgroundLabels], stopping.Labels, RightUses.AsGranted(right, holders, uses)) is { } set ? set.Labels : [];

    /// <summary>The first use as granted that breaks one clause of those that stop it and keeps the others.</summary>
    private (DayRange Days, ImmutableArray<WitnessStep> Steps)? Use(ImmutableArray<int> background)
    {
        var terms = HistoryTerms.Of(slice, stopping.Labels.Concat(background));
        if (Footprint.OfRight(right) is { } term) terms.UnionWith(holders.Select(holder => (holder, term)));
        terms.UnionWith(Footprint.OfTriggers(right, holders, slice.Check.System.Actors));
        foreach (var use in uses)
        {
            var order = HistoryOrder.Of(slice.Encoding, terms, use.Days.Last).Prepend(Objective.Of(use.Amount)).ToList();
            foreach (var clause in slice.Clauses(stopping.Labels))
            {
                ImmutableArray<int> broken = [.. stopping.Labels.Where(label => slice.Encoding.Units[label].Clause.Ordinal == clause.Ordinal)];
                ImmutableArray<int> kept = [.. slice.Encoding.BackgroundLabels, .. stopping.Labels.Except(broken)];
                if (slice.Least(kept, use.IsAtLeast(RightUses.Granted(right, holders)), order) is Satisfiable found)
                    return (use.Days, new BreachNarrative(slice, slice.Encoding, found.Model, [.. stopping.Labels, .. background], kept, broken, terms).Tell());
            }
        }
        return null;
    }
}
