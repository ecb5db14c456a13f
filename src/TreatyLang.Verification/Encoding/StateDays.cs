using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// How many days of an interval have to be told apart because clauses hang on what was done, or acts on what is held. Let a history be
/// given, and keep of each interval the following days only, in their order, at the beginning of the interval: the first one; each on
/// which a number of acts that a state asks for is reached; between two of these, for each act under conditions, one day for each set of
/// its quotas and permissions that apply on a day on which it is done; one on which a condition with <c>while</c> fails; and one that the question
/// is about. The other acts are moved to that kept day between the same two on which the same applies. No norm tells the histories apart.
/// </summary>
internal static class StateDays
{
    // A slice that asks for more is left undecided.
    private const int MaxCuts = 500;

    /// <summary>The first days of intervals of which a single day stands for all, from those of intervals on whose days the same clauses apply; null if there are too many.</summary>
    public static int[]? Of(Slice slice, NormSystem system, int[] cuts)
    {
        var most = Most(slice, system.Switches);
        if (most == 1) return cuts;
        var lengths = cuts.Select((cut, index) => Math.Min(most, (index + 1 < cuts.Length ? cuts[index + 1] : system.Timeline.History.Last + 1) - cut)).ToList();
        return lengths.Sum() <= MaxCuts ? [.. cuts.Zip(lengths).SelectMany(interval => Enumerable.Range(interval.First, (int)interval.Second))] : null;
    }

    /// <summary>Whether some interval has fewer days than have to be told apart, so that a longer one might do what it cannot.</summary>
    public static bool AreShort(Slice slice, NormSystem system)
    {
        var (most, cuts) = (Most(slice, system.Switches), SliceCuts.Of(slice, system));
        return most > 1 && cuts.Append(system.Timeline.History.Last + 1).Zip(cuts.Skip(1).Append(system.Timeline.History.Last + 1)).Any(interval => interval.Second > interval.First && interval.Second - interval.First < most);
    }

    /// <summary>A slice without the norms and rights that hang on a condition.</summary>
    public static Slice WithoutConditions(Slice slice, SwitchedDays switches) => new()
    {
        Agents = slice.Agents,
        Alike = slice.Alike,
        Norms = slice.Norms.RemoveAll(norm => DayConditions.Of(norm).Any()),
        Rights = slice.Rights.RemoveAll(right => switches.WhenRight(right.Clause, RightHolders.Of(right.Clause, right.Agent)) is not { IsNone: true }),
        Background = slice.Background,
        Holdings = slice.Holdings,
        Acts = slice.Acts,
    };

    // Where acts answer acts too, each day counts.
    private static long Most(Slice slice, SwitchedDays switches)
    {
        var conditions = slice.Norms.SelectMany(DayConditions.Of).Concat(Rights(slice, switches)).ToList();
        var reached = conditions.SelectMany(item => item.When.States(item.Agents)).Where(item => item.State is DoneState)
            .Select(item => (State: (DoneState)item.State, item.Unit)).Select(item => (item.State.Act, item.State.Target, item.State.Minimum, item.State.Window, Unit: Names(item.Unit))).Distinct().Count();
        var acts = ActsUnderConditions(slice, switches).ToList();
        var relatives = slice.Norms.OfType<RelativeNorm>().ToList();
        var failing = slice.Norms.OfType<CountNorm>().Count(norm => norm.When.Conditions.Any(condition => condition.Word is ConditionWord.While));
        if (reached == 0 && failing == 0 && acts.Count == 0 && relatives.TrueForAll(norm => norm.When.IsNone)) return 1;
        if (relatives.Count > 0) return int.MaxValue;
        // What flows after the last day that is kept flows on one more.
        var last = slice.Background.Any(item => item.Clause is BalanceDefinition) ? 1 : 0;
        return 2 + reached + ((reached + 1) * acts.Sum(item => (long)item.Targets << item.Choices)) + failing + last;
    }

    private static string Names(IEnumerable<AgentSymbol> agents) => string.Join(',', agents.Select(agent => agent.Name));

    private static IEnumerable<(DayCondition When, ImmutableArray<AgentSymbol> Agents)> Rights(Slice slice, SwitchedDays switches) =>
        from right in slice.Rights
        let holders = RightHolders.Of(right.Clause, right.Agent)
        let when = switches.WhenRight(right.Clause, holders)
        where when is not null
        select (when, holders);

    /// <summary>Each act of each agent that hangs on what is held, with the number of kinds of target, and of quotas and permissions that apply to it on some days only.</summary>
    private static IEnumerable<(AgentSymbol Agent, ActSymbol Act, int Targets, int Choices)> ActsUnderConditions(Slice slice, SwitchedDays switches) =>
        from item in slice.Acts
        let ceilings = slice.Norms.OfType<CeilingNorm>().Where(norm => norm.Act == item.Act && norm.Agents.Contains(item.Agent)).ToList()
        let rights = slice.Rights.Where(right => right.Clause is ActRightClause act && act.Act == item.Act && right.Agent == item.Agent && switches.WhenRight(act, RightHolders.Of(act, right.Agent)) is { IsNone: false }).ToList()
        where rights.Count > 0 || ceilings.Exists(norm => DayConditions.Of(norm).Any())
        let bans = ceilings.FindAll(norm => !norm.When.IsNone && norm.Ceilings.All(ceiling => ceiling.Most == 0) && norm.Allowances.All(allowance => allowance is { UpTo: null, When.IsNone: true }))
        let quotas = ceilings.Where(norm => !norm.When.IsNone && !bans.Contains(norm)).Select(norm => norm.Clause.Ordinal).Distinct().Count()
        // Of the periods of one clause an interval lies in one at most.
        let permissions = ceilings.SelectMany(norm => norm.Allowances).Where(allowance => !allowance.When.IsNone).Select(allowance => (allowance.When, Unit: Names(allowance.Agents))).Distinct().Count()
        // A question is about one right at most.
        let choices = quotas + permissions + Math.Min(rights.Count, 1)
        let targets = ceilings.Select(norm => norm.Target).Concat(ceilings.SelectMany(norm => norm.Allowances).Select(allowance => allowance.Target)).OfType<PartySymbol>().Distinct().Count()
        select (item.Agent, item.Act, targets + 1, Math.Min(choices, 16));
}
