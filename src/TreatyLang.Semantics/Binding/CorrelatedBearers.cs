using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Finds the Party that <c>it</c> or <c>that Party</c> means: the one of which the condition before it speaks.</summary>
internal sealed class CorrelatedBearers(BindingScope scope)
{
    /// <summary>The Parties that can be meant, or null if no condition speaks of one.</summary>
    public ImmutableArray<AgentSymbol>? Bearer(ImmutableArray<FrameSyntax> frames)
    {
        foreach (var holder in frames.OfType<ConditionFrameSyntax>().Select(frame => Holder(frame.Condition)))
        {
            switch (holder)
            {
                case AnyHolderSyntax: return scope.Names.AllParties();
                case MemberHolderSyntax member: return new GroupBinder(scope).Bind(member.Group) is { } group ? [.. group.Members] : null;
                case NamedHolderSyntax named when scope.Terms.Bind(named.Name) is AgentSymbol agent: return [agent];
            }
        }

        return null;
    }

    private static StateHolderSyntax? Holder(ConditionSyntax condition) => condition.DescendantNodes().OfType<StateHolderSyntax>().FirstOrDefault();
}
