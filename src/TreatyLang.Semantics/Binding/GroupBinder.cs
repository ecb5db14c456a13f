using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the names of groups of Parties.</summary>
internal sealed class GroupBinder(BindingScope scope)
{
    /// <summary>The group that a name stands for, and whose members are known; null after a diagnostic.</summary>
    public GroupSymbol? Bind(GroupNameSyntax name) => BindAny(name) is { } group && IsFixed(group, name) ? group : null;

    /// <summary>The group that a name stands for, even if its members depend on when they join; null after a diagnostic.</summary>
    public GroupSymbol? BindAny(GroupNameSyntax name)
    {
        switch (scope.Terms.BindName(name))
        {
            case GroupSymbol group: return group;
            case null: return null;
            case var other:
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, name.Location, Words.Of(name), TermBinder.Describe(other), "a group of Parties");
                return null;
        }
    }

    private bool IsFixed(GroupSymbol group, GroupNameSyntax name)
    {
        if (group.Joining is null) return true;
        scope.Diagnostics.Report(LifeDiagnostics.UnknownMembers, name.Location, Words.Of(name));
        return false;
    }

    /// <summary>The group of changing members that a name stands for, or null.</summary>
    public ChangingGroupSymbol? Changing(GroupNameSyntax name) =>
        scope.Names.FindTerm(Words.Of(name)) is { Definition: ChangingGroupDefinitionSyntax } && scope.Terms.BindName(name) is ChangingGroupSymbol group ? group : null;

    /// <summary>The Party, or the Parties of the fixed group, that a name stands for; null after a diagnostic.</summary>
    public ImmutableArray<PartySymbol>? Fixed(GroupNameSyntax name)
    {
        // A name that nothing defines was meant as that of a Party.
        if (name is NamedGroupSyntax { Number: null } && scope.Names.FindTerm(Words.Of(name)) is null)
            return scope.Terms.PartyNamed(name) is { } party ? [party] : null;
        switch (scope.Terms.BindName(name))
        {
            case GroupSymbol group: return IsFixed(group, name) ? group.Members : null;
            case null: return null;
            case var other:
                scope.Diagnostics.Report(
                    BindingDiagnostics.WrongKind, name.Location, Words.Of(name), TermBinder.Describe(other), "a Party or a group of Parties");
                return null;
        }
    }
}
