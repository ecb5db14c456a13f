using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds groups of Parties that follow the facts: <c>a Party that holds Category-1 Stock</c>.</summary>
internal sealed class ChangingGroupBinder(BindingScope scope)
{
    /// <summary>The group that a test defines; null after a diagnostic.</summary>
    public ChangingGroupSymbol? Create(TermEntry term, GroupTestSyntax test)
    {
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(test);
            return null;
        }

        var it = new StateSubject(scope.Names.AllParties(), StateScope.Bearer);
        State? state = test switch
        {
            HeldTestSyntax held => Held(held, it),
            DoneTestSyntax done => new PerformedActBinder(scope).Bind(done.Verb, done.Operand, test) is { } act
                ? new DoneState(it, act.Act, act.Minimum, Window.WholeLife) { Target = act.Target }
                : null,
            _ => throw new InvalidOperationException($"No meaning for {test.Kind}."),
        };
        return state is null ? null : new ChangingGroupSymbol(term.Name, term.Plural, state, term.Location);
    }

    // "holds Category-1 Stock": any of it at all.
    private HoldingState? Held(HeldTestSyntax held, StateSubject it)
    {
        if ((held.Quantity?.Counted ?? held.Counted) is not { } counted || scope.Items.Holding(counted, scope.Items.UnitOf(held.Quantity)) is not { } holding) return null;
        if (held is not { Comparison: { } compared, Quantity: { } quantity }) return new HoldingState(it, holding, ComparisonKind.AtMost, new Amount(0, null)) { IsNegated = true };
        var exceeds = compared is MoreThanSyntax;
        if ((exceeds ? ComparisonKind.AtMost : new DemandBinder(scope).Plain(compared)) is not { } kind || scope.Numbers.Amount(quantity.Amount, kind) is not { } number) return null;
        return Units.Converted(number, quantity.Unit, holding, quantity.Amount, scope) is { } amount ? new HoldingState(it, holding, kind, amount) { IsNegated = exceeds } : null;
    }
}
