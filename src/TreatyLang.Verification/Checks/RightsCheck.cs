using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>conflict</c> and <c>empty-right</c>: in no period does a history lawful for the holder use a right as granted. A conflict if no
/// priority word links the right to what stops it, an empty right if one does.
/// </summary>
internal static class RightsCheck
{
    public static void Run(SliceContext slice)
    {
        if (slice.UsesEveryRight) return;
        foreach (var right in slice.Encoding.Slice.Rights) Run(slice, right.Clause, right.Agent);
    }

    /// <summary>The claim that each right of the slice is used as granted at least once; true where none of them has a day.</summary>
    public static Formula EveryUse(SliceContext slice) => Formula.All(
        slice.Encoding.Slice.Rights
            .Select(right => (right.Clause, Uses: Uses(slice.Encoding, slice.Check, right.Clause, right.Agent).ToList()))
            .Where(right => right.Uses.Count > 0)
            .Select(right => Used(right.Uses, right.Clause)));

    private static void Run(SliceContext slice, NormClause right, AgentSymbol agent)
    {
        var uses = Uses(slice.Encoding, slice.Check, right, agent).ToList();
        if (uses.Count == 0) return;
        var labels = slice.Encoding.NormLabelsOf(agent);
        var used = Used(uses, right);
        int[] all = [.. slice.Encoding.BackgroundLabels, .. labels];
        switch (slice.Ask(all, used))
        {
            case Satisfiable: return;
            case Unknown:
                UndecidedCheck.Report(slice, $"whether the right in {Wording.Address(right)} can be used");
                return;
        }
        if (slice.Excluding(labels, slice.Encoding.BackgroundLabels, used) is not { } stopping) return;
        Report(slice, right, agent, uses, stopping, all, used);
    }

    private static void Report(
        SliceContext slice, NormClause right, AgentSymbol agent, List<(DayRange Days, LinearExpression Amount)> uses,
        IReadOnlyList<BoundClause> stopping, int[] labels, Formula used)
    {
        var check = slice.Check;
        var most = Most(slice, uses, labels);
        var isLinked = stopping.Any(clause => check.System.Priorities.AreLinked(right, clause));
        var kind = isLinked ? FindingKind.EmptyRight : FindingKind.Conflict;
        var stops = stopping.Where(clause => clause.Ordinal != right.Ordinal).ToImmutableArray();
        var holders = slice.Encoding.Slice.Agents.Length == 1 ? slice.Encoding.Slice.Alike : [agent];
        var (use, amount) = right switch
        {
            HoldingRightClause holding => ("hold", Wording.Amount(holding.Amount.Value, holding.Holding)),
            ActRightClause act => ("have", Wording.Amount(act.UpTo ?? 1, act.Act)),
            _ => ("have", ""),
        };
        var because = stops.IsEmpty ? "the facts and definitions stop it" : $"{Wording.Addresses(stops)} {(stops.Length == 1 ? "stops" : "stop")} it";
        var message = $"{Wording.Sentence(Wording.Agents(holders, check.Treaty))} may {use} {amount} under {Wording.Address(right)}, but {because}: the most that can be used is {Wording.Number(most)}.";
        var certificate = check.Certificates.Add(
            FindingDescriptors.NameOf(kind), slice.Encoding, [right], message, isSatisfiable: false,
            () => slice.Encoding.Problem.Restrict(labels).Add(used));
        check.Report(
            kind, message, [right, .. stops], date: uses[0].Days.FirstDate,
            agents: holders.Length == check.Treaty.Parties.Length ? [] : holders, certificate: certificate,
            witness: [new(uses[0].Days.FirstDate, agent, $"{agent.Name} would {use} {amount}.")]);
    }

    private static Formula Used(List<(DayRange Days, LinearExpression Amount)> uses, NormClause right)
    {
        var granted = Granted(right);
        return Formula.Any(uses.Select(use => use.Amount.AtLeast(granted)));
    }

    private static Rational Granted(NormClause right) => right switch
    {
        HoldingRightClause holding => holding.Amount.Value,
        ActRightClause act => act.UpTo ?? 1,
        _ => 1,
    };

    /// <summary>How much of the right is used in each whole period, or on each interval of days.</summary>
    private static IEnumerable<(DayRange Days, LinearExpression Amount)> Uses(SliceEncoding encoding, CheckContext check, NormClause right, AgentSymbol agent)
    {
        foreach (var days in RightWindows.Of(right, check.Timeline))
        {
            if (right is ActRightClause act) yield return (days, encoding.Acts.Sum([agent], act.Act, act.Target, days));
            if (right is not HoldingRightClause holding) continue;
            foreach (var interval in encoding.Holdings.Intervals(days))
                yield return (encoding.Holdings.Days(interval), encoding.Holdings.Value(agent, holding.Holding, interval));
        }
    }

    private static Rational Most(SliceContext slice, List<(DayRange Days, LinearExpression Amount)> uses, int[] labels)
    {
        Rational most = 0;
        foreach (var (_, amount) in uses)
        {
            if (slice.Ask(labels, amount.GreaterThan(most)) is not Satisfiable) continue;
            if (LeastModel.Find(slice.Session, labels, [Objective.Of(-amount)], slice.Cancellation) is Satisfiable found) most = found.Model.Value(amount);
        }
        return most;
    }
}
