using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>A treaty and a history, prepared for the questions that clauses ask of it.</summary>
internal sealed class ReplayScene
{
    public ReplayScene(BoundTreaty treaty, History history)
    {
        Treaty = treaty;
        Calendar = new ReplayCalendar(treaty, history);
        Ledger = new HoldingLedger(history);
        Log = new ActLog(treaty, history, Calendar.Force.First);
        Precedence = new Precedence(treaty);
        Composition = new HoldingComposition(treaty);
    }

    public BoundTreaty Treaty { get; }

    public ReplayCalendar Calendar { get; }

    public HoldingLedger Ledger { get; }

    public ActLog Log { get; }

    public Precedence Precedence { get; }

    public HoldingComposition Composition { get; }

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
