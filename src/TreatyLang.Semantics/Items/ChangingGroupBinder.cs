using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds groups of Parties that follow the facts: <c>a Party that holds Category-1 Stock</c>.</summary>
internal sealed class ChangingGroupBinder(BindingScope scope)
{
    /// <summary>The group that a test defines; null after a diagnostic.</summary>
    public ChangingGroupSymbol? Create(TermEntry term, GroupTestSyntax test) =>
        Membership(test) is { } state ? new ChangingGroupSymbol(term.Name, term.Plural, state, term.Location) : null;

    /// <summary>The state in which a Party passes a test; null after a diagnostic.</summary>
    public State? Membership(GroupTestSyntax test)
    {
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(test);
            return null;
        }

        var it = new StateSubject(scope.Names.AllParties(), StateScope.Bearer);
        return test switch
        {
            HeldTestSyntax held => Held(held, it),
            DoneTestSyntax done => new PerformedActBinder(scope).Bind(done.Verb, done.Operand, test) is { } act
                ? new DoneState(it, act.Act, act.Minimum, Window.WholeLife) { Target = act.Target }
                : null,
            _ => throw new InvalidOperationException($"No meaning for {test.Kind}."),
        };
    }

    // "holds Category-1 Stock": any of it at all.
    private HoldingState? Held(HeldTestSyntax held, StateSubject it)
    {
        var state = new StateBinder(scope).Holding(it, held.Comparison, held.Quantity, held.Counted, false);
        return held.Quantity is null && state is not null ? state with { IsNegated = true } : state;
    }
}
