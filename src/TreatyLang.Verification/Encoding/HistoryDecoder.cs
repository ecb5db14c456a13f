using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>Turns models of slices into one history of the whole treaty. What no slice speaks about is zero and never happens.</summary>
internal sealed class HistoryDecoder(NormSystem system)
{
    private readonly Dictionary<(AgentSymbol, HoldingSymbol), List<HoldingValue>> _holdings = [];
    private readonly List<FlowAmount> _flows = [];
    private readonly List<ActOccurrence> _acts = [];

    /// <summary>Adds what a model says; for a slice that stands for several agents, about each of them.</summary>
    public void Add(SliceEncoding encoding, Model model)
    {
        foreach (var alike in encoding.Slice.Alike)
        {
            var renamed = encoding.Slice.Agents.Length == 1;
            foreach (var (agent, quantity) in encoding.Slice.Holdings)
            {
                if ((renamed ? alike : agent) is not PartySymbol party) continue;
                if (quantity is HoldingSymbol holding) AddHolding(encoding, model, agent, party, holding);
                else if (quantity is FlowSymbol flow) AddFlow(encoding, model, agent, party, flow);
            }
            foreach (var (agent, act) in encoding.Slice.Acts) AddActs(encoding, model, agent, renamed ? alike : agent, act);
            if (!renamed) break;
        }
    }

    /// <summary>The history.</summary>
    public History ToHistory()
    {
        var first = DateOnly.FromDayNumber(system.Timeline.HistoryStart);
        var values = ImmutableArray.CreateBuilder<HoldingValue>();
        foreach (var party in system.Treaty.Parties)
            foreach (var term in system.Treaty.Terms)
                if (term is HoldingSymbol holding)
                {
                    if (_holdings.TryGetValue((party, holding), out var known)) values.AddRange(known);
                    else values.Add(new(first, party, holding, Rational.Zero));
                }
        return new()
        {
            EntryIntoForce = DateOnly.FromDayNumber(system.Timeline.Start),
            LastDay = DateOnly.FromDayNumber(system.Timeline.End),
            Holdings = values.DrainToImmutable(),
            Flows = [.. _flows],
            Acts = [.. _acts.OrderBy(act => act.Date).ThenBy(act => act.Hour)],
            OpenDates = system.Timeline.OpenDates.ToImmutableDictionary(pair => pair.Key, pair => DateOnly.FromDayNumber(pair.Value)),
        };
    }

    private void AddHolding(SliceEncoding encoding, Model model, AgentSymbol encoded, PartySymbol party, HoldingSymbol holding)
    {
        var values = new List<HoldingValue>();
        for (var interval = 0; interval < encoding.Holdings.Cuts.Count; interval++)
        {
            var amount = model.Value(encoding.Holdings.Value(encoded, holding, interval));
            if (values.Count == 0 || values[^1].Amount != amount)
                values.Add(new(DateOnly.FromDayNumber(encoding.Holdings.Cuts[interval]), party, holding, amount));
        }
        _holdings[(party, holding)] = values;
    }

    private void AddFlow(SliceEncoding encoding, Model model, AgentSymbol encoded, PartySymbol party, FlowSymbol flow)
    {
        for (var interval = 0; interval < encoding.Holdings.Cuts.Count; interval++)
        {
            var amount = model.Value(encoding.Holdings.Value(encoded, flow, interval));
            var days = encoding.Holdings.Days(interval);
            if (amount.Sign != 0) _flows.Add(new(days.FirstDate, days.LastDate, party, flow, amount));
        }
    }

    private void AddActs(SliceEncoding encoding, Model model, AgentSymbol encoded, AgentSymbol agent, ActSymbol act)
    {
        foreach (var target in encoding.Acts.Targets(encoded, act))
            foreach (var point in encoding.Acts.Points(act))
            {
                var count = model.Value(encoding.Acts.Count(encoded, act, target, point));
                for (Rational done = 0; done < count; done += 1)
                {
                    var occurrence = new ActOccurrence(DateOnly.FromDayNumber(point.Day), point.Hour, agent, act, target ?? AnyTarget(agent, act));
                    _acts.Add(occurrence);
                    if (system.Ends.EndsAtOnce(act)) _acts.Add(occurrence with { Act = act.End });
                }
            }
    }

    private PartySymbol? AnyTarget(AgentSymbol agent, ActSymbol act) =>
        act.HasTarget ? system.Treaty.Parties.FirstOrDefault(party => party != agent) : null;
}
