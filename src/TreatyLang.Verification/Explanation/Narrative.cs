using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Explanation;

/// <summary>Tells a history as dated steps: on each date what changes, of those terms only that matter, and who does the same in one line.</summary>
/// <param name="scene">The history, prepared.</param>
/// <param name="history">The history.</param>
/// <param name="terms">What matters, and whose.</param>
/// <param name="kept">The clauses that the history keeps and that explain its amounts.</param>
internal sealed class Narrative(ReplayScene scene, History history, IReadOnlySet<(AgentSymbol, TermSymbol)> terms, IReadOnlyCollection<BoundClause> kept)
{
    // More than this nobody reads; the first steps show how it begins and the last ones how it ends.
    private const int MaxSteps = 12;
    private const int FirstSteps = 3;

    private readonly BoundTreaty _treaty = scene.Treaty;
    private readonly ImpliedAmounts _implied = new(scene.Treaty);

    /// <summary>The steps up to a day, with the state on the day of the breach as far as the clauses kept explain it, and the breach itself.</summary>
    /// <param name="day">The day.</param>
    /// <param name="breach">The breach.</param>
    /// <param name="end">The breach as a step.</param>
    public ImmutableArray<WitnessStep> Until(DateOnly day, Breach breach, WitnessStep end)
    {
        var holding = breach is { Agent: not null, Clause: LimitClause limit } ? limit.Holding : null;
        var act = breach.Clause switch { ActLimitClause limited => limited.Act, ActRightClause right => right.Act, _ => null };
        var steps = HoldingSteps(end.Date, holding).Concat(FlowSteps(end.Date)).Concat(ActSteps(day, item => item.Act == act && item.Date == end.Date));
        return Shorten([.. steps.Append(end).OrderBy(step => step.Date)]);
    }

    private IEnumerable<WitnessStep> HoldingSteps(DateOnly day, HoldingSymbol? told)
    {
        var holdings = _treaty.Terms.OfType<HoldingSymbol>().Where(holding => !IsSumOfOthers(holding)).ToList();
        var first = CivilCalendar.Date(scene.Calendar.Whole.First);
        var dates = history.Holdings.Select(value => value.From).Where(date => date <= day).Append(day).Distinct().Order();
        foreach (var date in dates)
        {
            var said = _treaty.Parties
                .Select(party => (Party: party, What: Wording.List([.. holdings.Where(holding => terms.Contains((party, holding)))
                    .Where(holding => date == day ? holding != told && IsWorthSaying(party, holding, date) : Changes(party, holding, date, first, day))
                    .Where(holding => !_implied.Contain(holding, other => Value(party, other, date), other => other != told && terms.Contains((party, other))))
                    .Select(holding => Amount(party, holding, date))])))
                .Where(item => item.What != "").GroupBy(item => item.What);
            foreach (var group in said)
            {
                var who = new Subject([.. group.Select(item => item.Party)], _treaty);
                yield return new(date, who.Single, $"{who.Opening} {who.Hold} {group.Key}.");
            }
        }
    }

    private IEnumerable<WitnessStep> FlowSteps(DateOnly day)
    {
        var flows = history.Flows.Where(flow => flow.Last <= day && terms.Contains((flow.Party, flow.Flow)) && !IsSumOfOthers(flow.Flow));
        var said = flows.GroupBy(flow => (flow.First, flow.Last, flow.Party), flow => Wording.Amount(flow.Amount, flow.Flow))
            .Select(item => (item.Key.First, item.Key.Last, item.Key.Party, What: Wording.List([.. item]))).GroupBy(item => (item.First, item.Last, item.What));
        foreach (var group in said)
        {
            var who = new Subject([.. group.Select(item => item.Party)], _treaty);
            var when = group.Key.First == group.Key.Last ? "" : $" since {Wording.Date(group.Key.First)}";
            yield return new(group.Key.Last, who.Single, $"{who.Opening} {who.Have} {group.Key.What}{when}.");
        }
    }

    // A sum is told by its parts.
    private bool IsSumOfOthers(QuantitySymbol holding) => _treaty.Clauses.OfType<PartitionDefinition>()
        .Any(whole => whole.Whole == holding && whole.Parts.All(part => _treaty.Parties.Any(party => terms.Contains((party, part))))) || _treaty.Clauses.OfType<SumDefinition>()
        .Any(sum => sum.Quantity == holding && sum.Terms.All(term => _treaty.Parties.Any(party => terms.Contains((party, term.Quantity)))));

    private bool IsWorthSaying(PartySymbol party, HoldingSymbol holding, DateOnly date) =>
        Value(party, holding, date).Sign > 0 && (Reason(party, holding, date) != "" || ChangesOn(party, holding, date));

    private bool Changes(PartySymbol party, HoldingSymbol holding, DateOnly date, DateOnly first, DateOnly last) => date == first
        ? Value(party, holding, date).Sign > 0 || scene.Ledger.Changes(party, holding).Any(change => change > CivilCalendar.Day(first) && change <= CivilCalendar.Day(last))
        : ChangesOn(party, holding, date);

    private bool ChangesOn(PartySymbol party, HoldingSymbol holding, DateOnly date) => scene.Ledger.Changes(party, holding).Contains(CivilCalendar.Day(date));

    private Rational Value(PartySymbol party, HoldingSymbol holding, DateOnly date) => scene.Ledger.Value(party, holding, CivilCalendar.Day(date));

    private string Amount(PartySymbol party, HoldingSymbol holding, DateOnly date) => Wording.Held(Value(party, holding, date), holding) + Reason(party, holding, date);

    /// <summary>The clause that sets just this amount, or the capability that lets it change no further.</summary>
    private string Reason(PartySymbol party, HoldingSymbol holding, DateOnly date)
    {
        var value = Value(party, holding, date);
        var day = CivilCalendar.Day(date);
        foreach (var clause in kept)
        {
            switch (clause)
            {
                case LimitClause { Bearer.Together: false } limit when limit.Holding == holding && limit.Amount.For([party]) == value && limit.Bearer.Agents.Contains(party)
                    && scene.Calendar.Days(limit.Window, scene.Calendar.Force).Contains(day):
                    return limit.Comparison is ComparisonKind.AtMost ? $" (the most that {Wording.Subject(limit)} allows)" : $" (as {Wording.Subject(limit)} requires)";
                case RateCapability rate when rate.Holding == holding && rate.Parties.Contains(party) && day > scene.Calendar.Whole.First:
                    var growth = value - scene.Ledger.Value(party, holding, day - 1);
                    if ((rate.IsDecrease ? -growth : growth) == rate.Amount)
                        return $" ({Wording.Difference(growth, holding)}, the most in one period under {Wording.Address(rate)})";
                    break;
            }
        }
        return "";
    }

    private IEnumerable<WitnessStep> ActSteps(DateOnly day, Func<ActOccurrence, bool> isTold)
    {
        var acts = history.Acts.Where(act => act.Date <= day && terms.Contains((act.Agent, act.Act)) && !isTold(act));
        var done =
            from same in acts.GroupBy(act => (act.Date, act.Act, act.Agent, Target: IsToldApart(act.Act) ? act.Target : null))
            group same.Key.Agent by (same.Key.Date, same.Key.Act, same.Key.Target, Count: same.Count()) into alike
            select (alike.Key.Date, Who: new Subject([.. alike], _treaty), What: $"{Wording.Amount(alike.Key.Count, alike.Key.Act)}{(alike.Key.Target is { } target ? $" of {target.Name}" : "")}", alike.Key.Act);
        foreach (var repeated in Runs([.. done.OrderBy(item => item.Date)], (one, other) => one.Who.Name == other.Who.Name && one.What == other.What))
        {
            var (date, who, what, act) = repeated[0];
            var again = repeated.Count == 1 ? "" : $", and the same on {repeated.Count - 1} more {(repeated.Count == 2 ? "day" : "days")} until {Wording.Date(repeated[^1].Date)}";
            yield return new(date, who.Single, $"{who.Opening} {Wording.Verb(who.VerbFor(act), who.IsPlural)} {what}{again}.");
        }
    }

    private static List<List<T>> Runs<T>(IReadOnlyList<T> items, Func<T, T, bool> areAlike)
    {
        var runs = new List<List<T>>();
        foreach (var item in items)
            if (runs.Count > 0 && areAlike(runs[^1][^1], item)) runs[^1].Add(item);
            else runs.Add([item]);
        return runs;
    }

    private bool IsToldApart(ActSymbol act) => kept.Any(clause => clause switch
    {
        ActDutyClause duty => duty.Act == act && duty.Target is not null,
        ActLimitClause limit => limit.Act == act && limit.Target is not null,
        ActRightClause right => right.Act == act && right.Target is not null,
        _ => false,
    });

    private static ImmutableArray<WitnessStep> Shorten(ImmutableArray<WitnessStep> steps)
    {
        if (steps.Length <= MaxSteps) return steps;
        var left = MaxSteps - FirstSteps - 1;
        var more = steps[FirstSteps..^left];
        return [.. steps[..FirstSteps], new(more[0].Date, null, $"And so on in {more.Length} more steps until {Wording.Date(more[^1].Date)}."), .. steps[^left..]];
    }
}
