using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Divides a norm system into its connected components, and finds those that differ in the name of the Party only.</summary>
internal sealed class Slicer
{
    private readonly NormSystem _system;
    private readonly DisjointSets _sets = new();
    private readonly Dictionary<(AgentSymbol, TermSymbol), int> _nodes = [];
    private readonly List<(AgentSymbol Agent, TermSymbol Term)> _terms = [];

    private Slicer(NormSystem system) => _system = system;

    public static ImmutableArray<Slice> Slice(NormSystem system) => new Slicer(system).Run();

    private ImmutableArray<Slice> Run()
    {
        var norms = _system.Norms.Select(norm => (norm, node: Unite(Footprint.Of(norm)))).ToList();
        var rights = new List<((NormClause, AgentSymbol) Right, int Node)>();
        var papers = new List<((BoundClause, AgentSymbol) Paper, int Node)>();
        foreach (var clause in _system.Treaty.Clauses)
        {
            if (clause is NormClause && !_system.Decides(clause)) continue;
            if (clause is NormClause right && Footprint.OfRight(right) is { } term)
                foreach (var holders in Bearers.Units(right.Bearer, _system.Timeline)) rights.Add(((right, holders[0]), Unite(holders.Select(agent => (agent, term)).Concat(Footprint.OfGrant(right, holders, _system.Switches)).Concat(Footprint.OfTriggers(right, holders, _system.Actors)))));
            if (clause is BaselineDefinition { Baseline: var baseline })
                foreach (var party in _system.Treaty.Parties.Where(party => _system.Baselines.Contains((baseline, party)) && Measured(baseline, party).Any()))
                    papers.Add(((clause, party), Unite(Measured(baseline, party))));
            foreach (var (agent, paperTerm) in Footprint.Of(clause)) papers.Add(((clause, agent), Node(agent, paperTerm)));
        }
        var definitions = new List<((BoundClause, AgentSymbol) Definition, int Node)>();
        foreach (var clause in _system.Treaty.Clauses)
        {
            if (!Footprint.OfDefinition(clause).Any()) continue;
            // A body holds nothing, but it may act at a place.
            IEnumerable<AgentSymbol> agents = clause is ActPartDefinition ? [.. _system.Treaty.Parties, .. _system.Treaty.Bodies] : _system.Treaty.Parties;
            foreach (var agent in agents)
                definitions.Add(((clause, agent), Unite(Footprint.OfDefinition(clause).Select(term => (agent, term)))));
        }
        return Build(norms, rights, papers, definitions);
    }

    private ImmutableArray<Slice> Build(
        List<(Norm norm, int node)> norms,
        List<((NormClause, AgentSymbol) Right, int Node)> rights,
        List<((BoundClause, AgentSymbol) Paper, int Node)> papers,
        List<((BoundClause, AgentSymbol) Definition, int Node)> definitions)
    {
        var parts = new SortedDictionary<int, Parts>();
        Parts At(int node)
        {
            var root = _sets.Find(node);
            if (!parts.TryGetValue(root, out var part)) parts.Add(root, part = new());
            return part;
        }
        foreach (var (norm, node) in norms) At(node).Norms.Add(norm);
        foreach (var (right, node) in rights) At(node).Rights.Add(right);
        foreach (var (paper, node) in papers) At(node).Background.Add(paper);
        foreach (var (definition, node) in definitions)
            if (parts.TryGetValue(_sets.Find(node), out var part)) part.Background.Add(definition);
        for (var node = 0; node < _terms.Count; node++)
            if (parts.TryGetValue(_sets.Find(node), out var part)) part.Terms.Add(_terms[node]);
        return Unify(parts.Values);
    }

    private ImmutableArray<Slice> Unify(IEnumerable<Parts> parts)
    {
        var order = _system.Treaty.Parties.Cast<AgentSymbol>().Concat(_system.Treaty.Bodies)
            .Select((agent, index) => (agent, index)).ToDictionary(pair => pair.agent, pair => pair.index);
        var slices = new List<(Parts Parts, List<AgentSymbol> Agents, List<AgentSymbol> Alike)>();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var agents = part.Terms.Select(term => term.Agent).Distinct().OrderBy(agent => order[agent]).ToList();
            if (agents.Count == 1 && part.Key(_system.Priorities) is { } content)
            {
                var key = $"{content}{_system.Timeline.For(agents).Life}";
                if (byKey.TryGetValue(key, out var known))
                {
                    slices[known].Alike.Add(agents[0]);
                    continue;
                }
                byKey.Add(key, slices.Count);
            }
            slices.Add((part, agents, [.. agents]));
        }
        return [.. slices.Select(slice => slice.Parts.ToSlice(slice.Agents, [.. slice.Alike.OrderBy(agent => order[agent])]))];
    }

    private static IEnumerable<(AgentSymbol, TermSymbol)> Measured(BaselineSymbol baseline, PartySymbol party) =>
        baseline.For(party) is { } amount ? MeasuredAmount.Of(amount, [party]).Quantities.Select(item => (item.Agent, (TermSymbol)item.Quantity)) : [];

    private int Unite(IEnumerable<(AgentSymbol Agent, TermSymbol Term)> terms)
    {
        var first = -1;
        foreach (var (agent, term) in terms)
        {
            var node = Node(agent, term);
            if (first < 0) first = node;
            else _sets.Unite(first, node);
        }
        return first;
    }

    private int Node(AgentSymbol agent, TermSymbol term)
    {
        if (_nodes.TryGetValue((agent, term), out var node)) return node;
        _nodes.Add((agent, term), node = _sets.Add());
        _terms.Add((agent, term));
        return node;
    }

    private sealed class Parts
    {
        public List<Norm> Norms { get; } = [];

        public List<(NormClause Clause, AgentSymbol Agent)> Rights { get; } = [];

        public List<(BoundClause Clause, AgentSymbol Agent)> Background { get; } = [];

        public List<(AgentSymbol Agent, TermSymbol Term)> Terms { get; } = [];

        /// <summary>The clauses without the agent; null where a clause names another Party, so that agents are not interchangeable.</summary>
        public string? Key(PriorityIndex priorities)
        {
            var key = new StringBuilder();
            foreach (var norm in Norms)
            {
                // A switch that names Parties has other days for each of them.
                if (priorities.PrevailingOver(norm.Clause).Append(norm.Clause).SelectMany(priorities.SwitchesOf).Any(item => !item.Parties.IsEmpty)) return null;
                if (norm is CountNorm { Duty.Target: not null } or CeilingNorm { Target: not null }) return null;
                key.Append(CultureInfo.InvariantCulture, $"{norm.Clause.Ordinal} ");
                if (norm is FlowNorm flow) key.Append(flow.Amount.Form);
                if (norm is MeasuredLimitNorm measured) key.Append(measured.Amount.Form);
                if (DayConditions.Of(norm).SelectMany(item => item.When.States(item.Agents)).Select(item => item.State).Any(state => state is BreachState or HoldingState { Amount: not Amount } or DoneState { Target: not null } or OmissionState { Target: not null })) return null;
                if (norm is LimitNorm limit) key.Append(CultureInfo.InvariantCulture, $"{limit.Limit.Amount.For(limit.Agents)} ");
            }
            foreach (var (clause, agent) in Rights)
            {
                if (clause is ActRightClause { Target: not null } || priorities.SwitchesOf(clause).Any(item => !item.Parties.IsEmpty)) return null;
                key.Append(CultureInfo.InvariantCulture, $"r{clause.Ordinal} ");
                if (clause is FlowRightClause grant) key.Append(MeasuredAmount.Of(grant.Amount, [agent]).Form);
                if (clause is HoldingRightClause right) key.Append(CultureInfo.InvariantCulture, $"{right.Amount.For([agent])} ");
            }
            foreach (var (clause, agent) in Background)
            {
                key.Append(CultureInfo.InvariantCulture, $"b{clause.Ordinal} ");
                if (clause is BaselineDefinition definition && definition.Baseline.For(agent) is { } amount) key.Append(MeasuredAmount.Of(amount, [agent]).Form);
            }
            return key.ToString();
        }

        public Slice ToSlice(List<AgentSymbol> agents, ImmutableArray<AgentSymbol> alike) => new()
        {
            Agents = [.. agents],
            Alike = agents.Count == 1 ? alike : [.. agents],
            Norms = [.. Norms],
            Rights = [.. Rights],
            Background = [.. Background.OrderBy(item => item.Clause.Ordinal)],
            Holdings = [.. Terms.Where(term => term.Term is QuantitySymbol).Select(term => (term.Agent, (QuantitySymbol)term.Term))],
            Acts = [.. Terms.Where(term => term.Term is ActSymbol).Select(term => (term.Agent, (ActSymbol)term.Term))],
        };
    }
}
