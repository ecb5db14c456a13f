using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Lowers the clauses of a treaty to norms over a timeline.</summary>
internal sealed class TreatyLowering
{
    private readonly BoundTreaty _treaty;
    private readonly Timeline _timeline;
    private readonly PriorityIndex _priorities;
    private readonly HoldingWeights _weights;
    private readonly SwitchedDays _switches;
    private readonly LimitLowering _limits;
    private readonly ActLowering _acts;
    private readonly FlowLowering _flows;
    private readonly ImpliedEnds _ends;
    private readonly TriggerActors _actors;

    private TreatyLowering(BoundTreaty treaty, Timeline timeline, PriorityIndex priorities, HoldingWeights weights)
    {
        (_treaty, _timeline, _priorities, _weights) = (treaty, timeline, priorities, weights);
        _switches = new SwitchedDays(priorities, timeline, weights);
        _ends = new(treaty);
        _actors = new(treaty);
        _limits = new(timeline, priorities, weights, _switches);
        _acts = new(_actors, timeline, priorities, _switches);
        _flows = new(timeline, priorities, weights);
    }

    public static NormSystem Lower(BoundTreaty treaty, Timeline timeline, PriorityIndex priorities, HoldingWeights weights) =>
        new TreatyLowering(treaty, timeline, priorities, weights).Run();

    private NormSystem Run()
    {
        var norms = ImmutableArray.CreateBuilder<Norm>();
        var undated = ImmutableArray.CreateBuilder<BoundClause>();
        foreach (var clause in _treaty.Clauses)
        {
            if (!DecidedClauses.Contains(clause) || DecidedClauses.IsLoosened(clause, _priorities) || Bearers.AreUnevenlyBound(clause, _timeline)) continue;
            if (_ends.Contains(clause)) continue;
            if (!IsDated(clause) || !_priorities.SwitchesOf(clause).All(IsDated) || !_flows.IsDated(clause)) undated.Add(clause);
            else if (clause is LimitClause limit) Limits(clause).Lower(limit, norms);
            else if (clause is HoldingRightClause right && Proviso(right) is { } proviso) Limits(clause).Lower(proviso, norms);
            else if (clause is FlowLimitClause or CumulativeFlowClause or MeasuredLimitClause) Flows(clause).Lower((NormClause)clause, norms);
            else if (clause is NormClause norm && ClauseTimes.TimingOf(clause) is { } timing) Acts(clause).Lower(norm, timing, norms);
        }
        return new()
        {
            Treaty = _treaty,
            Timeline = _timeline,
            Priorities = _priorities,
            Switches = _switches,
            Weights = _weights,
            Norms = norms.DrainToImmutable(),
            Baselines = [.. UsedBaselines.Of(_treaty)],
            Ends = _ends,
            Actors = _actors,
            Undated = undated.DrainToImmutable(),
        };
    }

    // A clause that is not applied provisionally has other days than the rest.
    private LimitLowering Limits(BoundClause clause) => _timeline.For(clause) is var own && own != _timeline ? new(own, _priorities, _weights, _switches) : _limits;

    private FlowLowering Flows(BoundClause clause) => _timeline.For(clause) is var own && own != _timeline ? new(own, _priorities, _weights) : _flows;

    private ActLowering Acts(BoundClause clause) => _timeline.For(clause) is var own && own != _timeline ? new(_actors, own, _priorities, _switches) : _acts;

    // To hold anything while the proviso does not hold is a breach; an exemption then lifts nothing, and that is all.
    private LimitClause? Proviso(HoldingRightClause right)
    {
        if (right.Conditions.FirstOrDefault(condition => condition.Word is ConditionWord.Provided) is not { } proviso) return null;
        if (_treaty.Clauses.Any(clause => _priorities.PrevailingOver(clause).Contains(right))) return null;
        return new(right.Ordinal, right.Address, right.Location, right.Bearer, right.Holding, ComparisonKind.AtMost, new Amount(Rational.Zero, null), right.Window)
        {
            Conditions = right.Conditions.Replace(proviso, proviso with { Word = ConditionWord.Unless }),
        };
    }

    private bool IsDated(BoundClause clause) =>
        (ClauseTimes.WindowOf(clause) is not { } window || _timeline.Days(window) is not null)
        && ClauseTimes.ConditionsOf(clause).All(condition => ClauseTimes.WindowOf(condition.State) is not { } when || _timeline.Days(when) is not null)
        && (ClauseTimes.RecurrenceOf(clause) is not { } recurrence || _timeline.Periods(recurrence, _timeline.Life) is not null);
}
