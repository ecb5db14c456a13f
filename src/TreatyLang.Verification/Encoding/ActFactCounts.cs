using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Encoding;

/// <summary>How many acts the facts give on days before entry into force, where nothing else happens.</summary>
internal sealed class ActFactCounts(Slice slice)
{
    private readonly HashSet<(AgentSymbol, ActSymbol, PartySymbol?, int)> _facts =
        [.. slice.Background.Select(item => item.Clause).OfType<ActFact>().Where(fact => fact.Date is not null)
            .Select(fact => (fact.Agent, fact.Act, fact.Target, fact.Date.GetValueOrDefault().DayNumber))];

    /// <summary>The number for one agent, act, target (null: any) and day.</summary>
    public int Of(AgentSymbol agent, ActSymbol act, PartySymbol? target, int day) => _facts.Count(fact =>
        fact.Item1 == agent && fact.Item2 == act && fact.Item4 == day && (target is null || fact.Item3 is null || fact.Item3 == target));
}
