using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes a slice as a problem: background first, then the norms in source order.</summary>
internal sealed class SliceEncoder
{
    private readonly Slice _slice;
    private readonly NormSystem _system;
    private readonly HoldingGrid _holdings;
    private readonly ActGrid _acts;
    private readonly List<BlameUnit> _units = [];
    private readonly List<Assertion> _assertions = [];
    private readonly List<GroundNorm> _ground = [];

    private SliceEncoder(Slice slice, NormSystem system, int[] cuts, IReadOnlyDictionary<ActSymbol, ActPoint[]> points)
    {
        _slice = slice;
        _system = system;
        _holdings = new(cuts, system.Timeline.History.Last);
        var needsTargets = slice.Norms.Any(norm => norm is CountNorm { Duty.Target: not null } or CeilingNorm { Target: not null } or RelativeNorm { Duty.Target: not null } or RelativeNorm { Timing.Role: TriggerRole.Target })
            || slice.Rights.Any(right => right.Clause is ActRightClause { Target: not null } or ActRightClause { Timing: RelativeToEach { Role: TriggerRole.Target } })
            || slice.Background.Any(item => item.Clause is ActFact { Target: not null });
        _acts = new(points, needsTargets ? system.Treaty.Parties : []);
    }

    /// <summary>The encoding, or null if acts would have to be looked for at too many times.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="system">The norms.</param>
    /// <param name="borders">Further days on which something may change.</param>
    public static SliceEncoding? Encode(Slice slice, NormSystem system, IEnumerable<int>? borders = null)
    {
        var cuts = SliceCuts.Of(slice, system);
        if (borders is not null) cuts = [.. cuts.Concat(borders.Where(system.Timeline.History.Contains)).Distinct().Order()];
        if (StateDays.Of(slice, system, cuts) is not { } days || ActPoints.Of(slice, system, days) is not { } points) return null;
        cuts = days;
        return new SliceEncoder(slice, system, cuts, points).Run();
    }

    private SliceEncoding? Run()
    {
        foreach (var (agent, holding) in _slice.Holdings)
            for (var interval = 0; interval < _holdings.Cuts.Count; interval++)
                _assertions.Add(new(LinearExpression.Of(_holdings.Value(agent, holding, interval)).AtLeast(0)));
        var known = new ActFactCounts(_slice);
        foreach (var (agent, act) in _slice.Acts)
            foreach (var target in _acts.Targets(agent, act))
                foreach (var point in _acts.Points(act))
                {
                    LinearExpression count = _acts.Count(agent, act, target, point);
                    _assertions.Add(new(count.AtLeast(0)));
                    if (point.Day < _system.Timeline.For([agent]).Life.First) _assertions.Add(new(count.AtMost(known.Of(agent, act, target, point.Day))));
                }

        var labels = new Dictionary<(int, AgentSymbol?), int>();
        var definitions = ImmutableArray.CreateBuilder<int>();
        var papers = ImmutableArray.CreateBuilder<int>();
        var background = new BackgroundEncoder(_slice, _system, _holdings, _acts);
        foreach (var (clause, agent) in _slice.Background)
        {
            var label = Label(labels, clause, [agent]);
            var list = clause is PaperClause ? papers : definitions;
            if (!list.Contains(label)) list.Add(label);
            foreach (var formula in background.Encode(clause, agent)) _assertions.Add(new(formula, label));
        }

        var norms = ImmutableArray.CreateBuilder<int>();
        var seen = new HashSet<int>();
        var conditions = new ConditionEncoder(_holdings, _acts, _system.Timeline);
        var counted = new CountedActs();
        var encoder = new NormEncoder(_holdings, _acts, conditions, counted, _system.Timeline);
        conditions.Keeps = encoder.LimitOn;
        foreach (var norm in _slice.Norms)
        {
            var label = Label(labels, norm.Clause, norm.Agents);
            if (seen.Add(label)) norms.Add(label);
            _ground.AddRange(encoder.Encode(norm, label));
        }
        foreach (var (clause, agent) in _slice.Rights)
            if (clause is FlowRightClause right) encoder.Note(right, RightHolders.Of(right, agent));
        if (encoder.IsTooLarge) return null;
        var rights = new RightCounts(_slice, _system.Switches, _acts, conditions, counted);
        foreach (var definition in encoder.Roundings.Concat(counted.Definitions)) _assertions.Add(new(definition));
        foreach (var ground in _ground) _assertions.Add(new(ground.Formula, ground.Label));
        return new()
        {
            Slice = _slice,
            Holdings = _holdings,
            Acts = _acts,
            Conditions = conditions,
            Relatives = encoder.Relatives,
            Rights = rights,
            Problem = new(_assertions),
            Units = [.. _units],
            NormLabels = norms.DrainToImmutable(),
            DefinitionLabels = definitions.DrainToImmutable(),
            PaperLabels = papers.DrainToImmutable(),
            Ground = [.. _ground],
        };
    }

    private int Label(Dictionary<(int, AgentSymbol?), int> labels, BoundClause clause, ImmutableArray<AgentSymbol> agents)
    {
        var key = (clause.Ordinal, agents.Length == 1 ? agents[0] : null);
        if (labels.TryGetValue(key, out var label)) return label;
        labels.Add(key, label = _units.Count);
        _units.Add(new(clause, agents));
        return label;
    }
}
