using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>A treaty and a history, prepared for the questions that clauses ask of it.</summary>
internal sealed class ReplayScene
{
    private readonly Dictionary<int, IReadOnlyList<(AgentSymbol? Agent, DaySpan Days)>> _breaches;

    public ReplayScene(BoundTreaty treaty, History history)
    {
        _breaches = [];
        Treaty = treaty;
        Calendar = new ReplayCalendar(treaty, history);
        Ledger = new HoldingLedger(history);
        Flows = new FlowLedger(history);
        Log = new ActLog(treaty, history, agent => Calendar.For([agent]).Force.First);
        Precedence = new Precedence(treaty, Calendar.Joins);
        Composition = new HoldingComposition(treaty);
        Applicability = new Applicability(this);
    }

    private ReplayScene(ReplayScene other, ReplayCalendar calendar) =>
        (Treaty, Calendar, Ledger, Flows, Log, Precedence, Composition, Applicability, _breaches) =
            (other.Treaty, calendar, other.Ledger, other.Flows, other.Log, other.Precedence, other.Composition, other.Applicability, other._breaches);

    public BoundTreaty Treaty { get; }

    public ReplayCalendar Calendar { get; }

    public HoldingLedger Ledger { get; }

    public FlowLedger Flows { get; }

    public ActLog Log { get; }

    public Precedence Precedence { get; }

    public HoldingComposition Composition { get; }

    /// <summary>The scene as it is for one Party, or for several together.</summary>
    public ReplayScene For(IReadOnlyList<AgentSymbol> agents) => Calendar.For(agents) is var own && own != Calendar ? new(this, own) : this;

    /// <summary>The scene as it is for those who bear a norm.</summary>
    public ReplayScene For(NormClause norm, IReadOnlyList<AgentSymbol> agents) =>
        Calendar.For(norm).For(agents) is var own && own != Calendar ? new(this, own) : this;

    public Applicability Applicability { get; }

    /// <summary>The breaches of a norm, each worked out once. A norm that depends on its own breach has none as far as that goes.</summary>
    public IReadOnlyList<(AgentSymbol? Agent, DaySpan Days)> BreachesOf(NormClause norm)
    {
        if (_breaches.TryGetValue(norm.Ordinal, out var known)) return known;
        _breaches.Add(norm.Ordinal, []);
        return _breaches[norm.Ordinal] = [.. ReplayEvaluator.Breaches(this, norm)];
    }

    public static bool Compares(Rational value, ComparisonKind comparison, Rational amount) => comparison switch
    {
        ComparisonKind.AtMost => value <= amount,
        ComparisonKind.AtLeast => value >= amount,
        _ => value == amount,
    };

    /// <summary>Those whom a norm binds, one group for each that complies or breaches as one: every agent alone, or all together.</summary>
    public static IEnumerable<IReadOnlyList<AgentSymbol>> Groups(Bearer bearer) =>
        bearer.Together ? [bearer.Agents] : bearer.Agents.Select(agent => (IReadOnlyList<AgentSymbol>)[agent]);
}
