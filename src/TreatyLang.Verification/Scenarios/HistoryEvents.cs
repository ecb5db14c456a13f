using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Tells a history day by day: what changes, and for whom.</summary>
internal static class HistoryEvents
{
    /// <summary>The events by date, those of the treaty first, then by agent in order of declaration.</summary>
    public static ImmutableArray<ScenarioEvent> Of(BoundTreaty treaty, History history)
    {
        AgentSymbol[] agents = [.. treaty.Parties, .. treaty.Bodies];
        var implied = new ImpliedAmounts(treaty);
        var dates = history.Holdings.Select(value => value.From).Concat(history.Flows.Select(flow => flow.First)).Concat(history.Acts.Select(act => act.Date)).Append(history.EntryIntoForce).Append(history.LastDay);
        var events = ImmutableArray.CreateBuilder<ScenarioEvent>();
        foreach (var date in dates.Distinct().Order())
        {
            if (date == history.EntryIntoForce) events.Add(new(date, null, "The Treaty enters into force."));
            foreach (var agent in agents)
            {
                string[] said = [.. Held(history, agent, date, implied), .. Flowing(history, agent, date), .. Done(treaty, history, agent, date)];
                if (said.Length > 0) events.Add(new(date, agent, string.Join("; ", said)));
            }

            if (date == history.LastDay) events.Add(new(date, null, "The last day looked at."));
        }

        return events.ToImmutable();
    }

    private static IEnumerable<string> Held(History history, AgentSymbol agent, DateOnly date, ImpliedAmounts implied)
    {
        var held = history.Holdings.Where(value => value.Party == agent && value.From == date).DistinctBy(value => value.Holding).ToDictionary(value => value.Holding, value => value.Amount);
        var amounts = history.Holdings.Where(value => value.Party == agent && value.From == date && value.Amount != Before(history, value))
            .Where(value => !implied.Contain(value.Holding, other => held.GetValueOrDefault(other), _ => true))
            .Select(value => Wording.Held(value.Amount, value.Holding)).ToList();
        return amounts.Count == 0 ? [] : [$"holds {Wording.List(amounts)}"];
    }

    private static IEnumerable<string> Flowing(History history, AgentSymbol agent, DateOnly date)
    {
        foreach (var span in history.Flows.Where(flow => flow.Party == agent && flow.First == date).GroupBy(flow => flow.Last))
            yield return $"has {Wording.List([.. span.Select(flow => Wording.Amount(flow.Amount, flow.Flow))])} {(span.Key == date ? "on this day" : $"until {Wording.Date(span.Key)}")}";
    }

    private static Rational Before(History history, HoldingValue value) => history.Holdings
        .Where(other => other.Party == value.Party && other.Holding == value.Holding && other.From < value.From)
        .OrderBy(other => other.From).LastOrDefault()?.Amount ?? Rational.Zero;

    private static IEnumerable<string> Done(BoundTreaty treaty, History history, AgentSymbol agent, DateOnly date) =>
        from act in history.Acts
        where act.Agent == agent && act.Date == date
        group act by (act.Act, act.Target) into same
        let verb = Wording.Verb(new Subject([agent], treaty).VerbFor(same.Key.Act), isPlural: false)
        select $"{verb} {Wording.Amount(same.Count(), same.Key.Act)}{(same.Key.Target is { } target ? $" of {target.Name}" : "")}";
}
