using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints conditions and renewals of clauses.</summary>
internal static class ConditionPrinter
{
    public static string Print(BoundClause clause) => clause switch
    {
        NormClause norm => string.Concat(norm.Conditions.Select(Print)),
        SwitchClause item => string.Concat(item.Conditions.Select(Print)),
        _ => "",
    };

    public static string Print(Renewal? renewal) => renewal is null ? "" : $" renewable {renewal.Times} by {TimePrinter.Print(renewal.UpTo)}";

    public static string Print(State state, bool isOwn) => isOwn ? $" who {(state.IsNegated ? "not " : "")}{Print(state)}" : Print(state);

    private static string Print(Condition condition) =>
        $" {condition.Word.ToString().ToLowerInvariant()} {(condition.State.IsNegated ? "not " : "")}{Print(condition.State)}";

    private static string Print(State state) => state switch
    {
        HoldingState s => $"{Who(s.Who)} holds {s.Comparison} {ClausePrinter.Amount(s.Amount)} {s.Holding}",
        BreachState s => $"{Who(s.Who)} breaches {ClausePrinter.References(s.Breached)}",
        DoneState s => $"{Who(s.Who)} did {s.Minimum} {s.Act}{Target(s.Target)} {TimePrinter.Print(s.Window)}",
        OmissionState s => $"{Who(s.Who)} omitted {s.Act}{Target(s.Target)} {TimePrinter.Print(s.Timing)}",
        MembershipState s => $"{Who(s.Who)} among {string.Join(',', s.Members)}",
        ApplicationState s => $"{ClausePrinter.References(s.Applied)} applies",
        _ => throw new InvalidOperationException($"No words for {state.GetType().Name}."),
    };

    private static string Who(StateSubject who) => who.Scope is StateScope.Bearer ? "it" : $"{who.Scope.ToString().ToLowerInvariant()} of {string.Join(',', who.Agents)}";

    private static string Target(PartySymbol? target) => target is null ? "" : $" of {target}";
}
