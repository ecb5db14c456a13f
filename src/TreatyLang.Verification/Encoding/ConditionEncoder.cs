using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes conditions on what is held, on one interval. All that such a norm asks speaks of one day, so that one value for each interval remains exact.</summary>
internal sealed class ConditionEncoder(HoldingGrid holdings)
{
    /// <summary>The claim that all conditions of a limit hold on an interval.</summary>
    public Formula Hold(LimitNorm norm, int interval) => Formula.All(norm.Conditions.Select(condition =>
    {
        var state = Holds((HoldingState)condition.State, norm, interval);
        return condition.Word is ConditionWord.Unless ? !state : state;
    }));

    private Formula Holds(HoldingState state, LimitNorm norm, int interval)
    {
        var claims = FixedConditions.Units(state.Who, norm.Agents).Select(unit =>
        {
            var claim = BackgroundEncoder.Compare(holdings.Total(unit, state.Holding, interval), state.Comparison, state.Amount.For(unit));
            return state.IsNegated ? !claim : claim;
        });
        return state.Who.Scope is StateScope.Any or StateScope.Other ? Formula.Any(claims) : Formula.All(claims);
    }
}
