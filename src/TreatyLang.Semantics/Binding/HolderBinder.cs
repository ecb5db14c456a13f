using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds of whom a condition speaks.</summary>
internal sealed class HolderBinder(BindingScope scope)
{
    private readonly GroupBinder _groups = new(scope);

    /// <summary>The agents and how many of them it takes; null after a diagnostic.</summary>
    /// <param name="holder">The words.</param>
    /// <param name="correlation">Who is meant by <c>a Party</c>.</param>
    public StateSubject? Bind(StateHolderSyntax holder, Correlation correlation)
    {
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(holder);
            return null;
        }

        var all = scope.Names.AllParties();
        switch (holder)
        {
            case SameHolderSyntax: return new(all, StateScope.Bearer);
            case AnyHolderSyntax: return new(all, Scope(correlation));
            case OtherHolderSyntax when Words.Of(holder).StartsWith("the", StringComparison.Ordinal) && all.Length != 2:
                scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, holder.Location);
                return null;
            case OtherHolderSyntax: return new(all, StateScope.Other);
            case EachHolderSyntax: return new(all, StateScope.Each);
            case TogetherHolderSyntax: return new(all, StateScope.Together);
            case MemberHolderSyntax member: return Members(member.Group, Scope(correlation));
            case EachMemberHolderSyntax each: return Members(each.Group, StateScope.Each);
            case NamedHolderSyntax named: return Named(named);
            default:
                scope.Diagnostics.Report(ConditionDiagnostics.WhoseState, holder.Location, Words.Of(holder));
                return null;
        }
    }

    private static StateScope Scope(Correlation correlation) => correlation switch
    {
        Correlation.Same => StateScope.Bearer,
        Correlation.Other => StateScope.Other,
        _ => StateScope.Any,
    };

    private StateSubject? Members(GroupNameSyntax name, StateScope scoped) =>
        _groups.Bind(name) is { } group ? new([.. group.Members], scoped) : null;

    private StateSubject? Named(NamedHolderSyntax named)
    {
        switch (scope.Terms.Bind(named.Name))
        {
            case AgentSymbol agent: return new([agent], StateScope.Each);
            case GroupSymbol group: return new([.. group.Members], StateScope.Each);
            case null: return null;
            case var other:
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, named.Location, Words.Of(named.Name), TermBinder.Describe(other), "a Party or a body");
                return null;
        }
    }
}
