using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the subjects of sentences.</summary>
internal sealed class BearerBinder(BindingScope scope)
{
    /// <summary>Whom a sentence is about; null after a diagnostic.</summary>
    public BearerMeaning? Bind(SubjectSyntax subject)
    {
        switch (subject)
        {
            case EachPartySyntax each: return Others(each);
            case NoPartySyntax or APartySyntax: return All(false, false, subject);
            case PartiesTogetherSyntax: return All(true, false, subject);
            case ThePartiesSyntax: return All(true, true, subject);
            case RolePartySyntax role: return Role(role);
            case NamedSubjectSyntax named: return Named(named);
            default: throw new InvalidOperationException($"No meaning for {subject.Kind}.");
        }
    }

    private BearerMeaning? All(bool together, bool isVague, SubjectSyntax subject)
    {
        if (scope.Names.ArePartiesKnown) return new BearerMeaning(new Bearer(scope.Names.AllParties(), together), TriggerRole.Actor, isVague);
        scope.Terms.ReportNoParties(subject);
        return null;
    }

    private BearerMeaning? Others(EachPartySyntax each)
    {
        if (All(false, false, each) is not { } all) return null;
        if (each.Excluded.IsEmpty) return all;
        var excluded = each.Excluded.Select(scope.Terms.Party).ToImmutableArray();
        if (excluded.Any(party => party is null)) return null;
        var rest = all.Bearer.Agents.RemoveAll(agent => excluded.Contains(agent as PartySymbol));
        if (!rest.IsEmpty) return all with { Bearer = new Bearer(rest, false) };
        scope.Diagnostics.Report(BindingDiagnostics.NobodyLeft, each.Location);
        return null;
    }

    private BearerMeaning? Role(RolePartySyntax syntax)
    {
        var role = syntax.Role.Text;
        if (scope.Names.ActRoles.TryGetValue(role, out var act))
        {
            return All(false, false, syntax) is { } all ? all with { Role = act.TargetRole == role ? TriggerRole.Target : TriggerRole.Actor } : null;
        }

        return scope.Terms.IsDisputeRole(syntax.Role) ? All(false, false, syntax) : null;
    }

    private BearerMeaning? Named(NamedSubjectSyntax named)
    {
        switch (scope.Terms.Bind(named.Name))
        {
            case PartySymbol party: return new BearerMeaning(new Bearer([party], false), TriggerRole.Actor, false);
            case BodySymbol body: return new BearerMeaning(new Bearer([body], false), TriggerRole.Anyone, false);
            case null: return null;
            case var other:
                scope.Diagnostics.Report(
                    BindingDiagnostics.WrongKind, named.Location, Words.Of(named.Name), TermBinder.Describe(other), "a Party or a body");
                return null;
        }
    }
}
