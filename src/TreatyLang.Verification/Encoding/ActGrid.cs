using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>One unknown number of occurrences for each act, agent, target and candidate time.</summary>
/// <param name="points">The candidate times of each act, ascending.</param>
/// <param name="targets">The Parties towards which acts are told apart; empty if that does not matter.</param>
internal sealed class ActGrid(IReadOnlyDictionary<ActSymbol, ActPoint[]> points, ImmutableArray<PartySymbol> targets)
{
    private readonly Dictionary<(AgentSymbol, ActSymbol, PartySymbol?, ActPoint), Variable> _variables = [];

    /// <summary>The candidate times of an act.</summary>
    public ActPoint[] Points(ActSymbol act) => points.TryGetValue(act, out var times) ? times : [];

    /// <summary>The targets that an agent's occurrences of an act are told apart by; a single null if they are not.</summary>
    public IEnumerable<PartySymbol?> Targets(AgentSymbol agent, ActSymbol act)
    {
        if (!act.HasTarget || targets.IsEmpty) return [null];
        return targets.Where(target => target != agent);
    }

    /// <summary>The number of occurrences at one time.</summary>
    public Variable Count(AgentSymbol agent, ActSymbol act, PartySymbol? target, ActPoint point)
    {
        if (_variables.TryGetValue((agent, act, target, point), out var variable)) return variable;
        var towards = target is null ? "" : $" of {HoldingGrid.Name(target)}";
        var name = string.Create(CultureInfo.InvariantCulture,
            $"{HoldingGrid.Name(agent)} does {HoldingGrid.Name(act)}{towards} at {DateOnly.FromDayNumber(point.Day):yyyy-MM-dd}T{point.Hour:00}");
        _variables.Add((agent, act, target, point), variable = new(name, Sort.Integer));
        return variable;
    }

    /// <summary>The number of occurrences at one time, towards one Party or (null) anyone.</summary>
    public LinearExpression At(AgentSymbol agent, ActSymbol act, PartySymbol? target, ActPoint point) =>
        LinearExpression.Sum(Filter(agent, act, target).Select(towards => LinearExpression.Of(Count(agent, act, towards, point))));

    /// <summary>The number of occurrences on certain days, towards one Party or (null) anyone.</summary>
    public LinearExpression Sum(IEnumerable<AgentSymbol> agents, ActSymbol act, PartySymbol? target, DayRange days)
    {
        var times = Points(act).SkipWhile(point => point.Day < days.First).TakeWhile(point => point.Day <= days.Last).ToList();
        return LinearExpression.Sum(
            from agent in agents
            from towards in Filter(agent, act, target)
            from point in times
            select LinearExpression.Of(Count(agent, act, towards, point)));
    }

    private IEnumerable<PartySymbol?> Filter(AgentSymbol agent, ActSymbol act, PartySymbol? target) =>
        target is null ? Targets(agent, act) : Targets(agent, act).Where(other => other is null || other == target);
}
