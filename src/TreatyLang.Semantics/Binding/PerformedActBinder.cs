using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds a verb with its object to the act that it performs: some verbs end or refuse the act that they name, and a body decides without an object.</summary>
internal sealed class PerformedActBinder(BindingScope scope)
{
    /// <summary>The act, how often it is done at least, and towards whom; null after a diagnostic.</summary>
    public (ActSymbol Act, int Minimum, PartySymbol? Target)? Bind(VerbSyntax verb, OperandSyntax? operand, SyntaxNode node)
    {
        switch (operand)
        {
            case null when verb.Word.Text is "decide" or "decides" or "decided": return (BodyActs.Decision, 1, null);
            case null when verb.Word.Text is "convene" or "convenes" or "convened" or "met" or "meets" or "meet": return (BodyActs.Session, 1, null);
            case TermOperandSyntax term: return Towards(verb, term.Counted, 1);
            case ComparedOperandSyntax { Comparison: AtLeastSyntax, Quantity: { Additional: null, PartOfWhich: null, Unit: null, Amount.Low: { } number } quantity }:
                return scope.Numbers.Count(number, Words.Of(quantity.Counted)) is { } count ? Towards(verb, quantity.Counted, count) : null;
            default:
                scope.Diagnostics.Report(ConditionDiagnostics.StateForm, node.Location, Words.Of(node));
                return null;
        }
    }

    /// <summary>What a verb does with an act; null after a diagnostic.</summary>
    public ActSymbol? Of(SyntaxToken verb, ActSymbol act)
    {
        if (Verbs.End(verb)) return act.End;
        if (!Verbs.Refuse(verb)) return act;
        if (act.HasTarget) return act.Refusal;
        scope.Diagnostics.Report(ConditionDiagnostics.NobodyToAccept, verb.Location, act.Plural);
        return null;
    }

    private (ActSymbol Act, int Minimum, PartySymbol? Target)? Towards(VerbSyntax verb, CountedTermSyntax counted, int minimum)
    {
        if (scope.Items.Bind(counted) is HoldingSymbol holding)
        {
            scope.Diagnostics.Report(AmountDiagnostics.HeldNotDone, counted.Location, holding.Plural);
            return null;
        }

        if (scope.Items.Act(counted) is not { } act || Of(verb.Word, act) is not { } done) return null;
        if (counted.Target is not { } target) return (done, minimum, null);
        if (target is NamedTargetSyntax named) return scope.Terms.Party(named.TermReference) is { } party ? (done, minimum, party) : null;
        if (target is AnotherTargetSyntax or AnyTargetSyntax) return (done, minimum, null);
        scope.Diagnostics.Report(ConditionDiagnostics.StateForm, target.Location, Words.Of(target));
        return null;
    }
}
