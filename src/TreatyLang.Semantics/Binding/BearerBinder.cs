using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the subjects of sentences.</summary>
internal sealed class BearerBinder(BindingScope scope)
{
    private readonly GroupBinder _groups = new(scope);

    /// <summary>Whom a sentence is about; null after a diagnostic.</summary>
    public BearerMeaning? Bind(SubjectSyntax subject) => subject switch
    {
        EachPartySyntax each => Without(each.Others, All(false, false, each), each),
        NoPartySyntax no => Without(no.Others, All(false, false, no), no),
        TestedPartySyntax tested => Tested(tested),
        APartySyntax => All(false, false, subject),
        JoiningPartySyntax joining => Joining(joining),
        PartiesTogetherSyntax => All(true, false, subject),
        SomePartiesSyntax some => Some(some),
        ThePartiesSyntax => All(true, true, subject),
        EachMemberSyntax each => Without(each.Others, Members(each.Group, false), each),
        NoMemberSyntax no => Members(no.Group, false),
        AMemberSyntax one => Members(one.Group, false),
        GroupTogetherSyntax together => Members(together.Group, true),
        RolePartySyntax role => Role(role),
        NamedSubjectSyntax named => Named(named),
        _ => throw new InvalidOperationException($"No meaning for {subject.Kind}."),
    };

    /// <summary>Whom an objective is about; null after a diagnostic.</summary>
    public Bearer? Bind(ObjectiveSubjectSyntax subject) => (subject switch
    {
        EachObjectivePartySyntax each => Without(each.Others, All(false, false, each), each),
        NoObjectivePartySyntax no => Without(no.Others, All(false, false, no), no),
        EachObjectiveMemberSyntax each => Fixed(each.Group),
        NoObjectiveMemberSyntax no => Fixed(no.Group),
        JointObjectivePartiesSyntax => All(true, false, subject),
        _ => throw new InvalidOperationException($"No meaning for {subject.Kind}."),
    })?.Bearer;

    private BearerMeaning? All(bool together, bool isVague, SyntaxNode subject)
    {
        if (scope.Names.ArePartiesKnown) return new BearerMeaning(new Bearer(scope.Names.AllParties(), together), TriggerRole.Actor, isVague);
        scope.Terms.ReportNoParties(subject);
        return null;
    }

    // So many are so many out of more.
    private BearerMeaning? Some(SomePartiesSyntax some)
    {
        if (All(false, false, some) is not { } all || scope.Numbers.Count(some.Count, "Parties") is not { } count) return null;
        if (count > 0 && count <= all.Bearer.Agents.Length) return all with { Bearer = all.Bearer with { AtLeast = count } };
        scope.Diagnostics.Report(WhoDiagnostics.SoManyParties, some.Count.Location, some.Count.Text, $"{all.Bearer.Agents.Length}");
        return null;
    }

    private BearerMeaning? Joining(JoiningPartySyntax subject)
    {
        if (Joining(subject.Doing, subject.Joining) is not { } joining) return null;
        return All(false, false, subject) is { } all ? all with { Bearer = all.Bearer with { Joining = joining } } : null;
    }

    /// <summary>Which Parties a day of entry into force picks; null after a diagnostic.</summary>
    public Joining? Joining(SyntaxToken doing, JoiningSyntax syntax)
    {
        if (!new FormWords(scope.Diagnostics).Are(doing, "enters", "entered")) return null;
        switch (syntax)
        {
            case JoiningAtPointSyntax { Relation.Kind: SyntaxKind.AfterKeyword } after:
                return scope.Times.Point(after.Point) is { } day ? new(day, true) : null;
            case JoiningAtPointSyntax before:
                return scope.Times.Point(before.Point) is { } first ? new(new OffsetPoint(first, new Duration(1, TimeUnit.Day), true), false) : null;
            case JoiningAtOffsetSyntax offset:
                return scope.Numbers.Duration(offset.Duration) is { } distance && scope.Times.Once(offset.Event) is { } anchor
                    ? new(new OffsetPoint(anchor, distance, false), true)
                    : null;
            case JoiningByPointSyntax by:
                return scope.Times.Point(by.Point) is { } last ? new(last, false) : null;
            default: throw new InvalidOperationException($"No meaning for {syntax.Kind}.");
        }
    }

    private BearerMeaning? Members(GroupNameSyntax name, bool together) =>
        !together && _groups.Changing(name) is { } changing ? Changing(changing, name)
        : (together ? _groups.Bind(name) : _groups.BindAny(name)) is { } group
            ? new BearerMeaning(new Bearer([.. group.Members], together) { Joining = group.Joining }, TriggerRole.Actor, false)
            : null;

    // "Each Party that holds a Mine": each Party, if it holds one.
    private BearerMeaning? Tested(TestedPartySyntax subject) =>
        All(false, false, subject) is { } all && new ChangingGroupBinder(scope).Membership(subject.GroupTest) is { } state
            ? all with { Conditions = [new Condition(ConditionWord.If, state)] }
            : null;

    private BearerMeaning? Changing(ChangingGroupSymbol group, GroupNameSyntax name) =>
        All(false, false, name) is { } all ? all with { Conditions = [new Condition(ConditionWord.If, group.Membership)] } : null;

    // An objective is about all days, so that its Parties have to be fixed.
    private BearerMeaning? Fixed(GroupNameSyntax name) =>
        _groups.Bind(name) is { } group ? new BearerMeaning(new Bearer([.. group.Members], false), TriggerRole.Actor, false) : null;

    private BearerMeaning? Without(OthersSyntax? others, BearerMeaning? all, SyntaxNode subject)
    {
        if (others is null || all is null) return all;
        if (others.Excluded is [var only] && scope.Names.FindTerm(Words.Of(only)) is not null && _groups.BindAny(only) is { Joining: { } left })
            return all with { Bearer = all.Bearer with { Joining = left with { IsAfter = !left.IsAfter } } };
        var excluded = new List<AgentSymbol>();
        foreach (var name in others.Excluded)
        {
            if (_groups.Fixed(name) is not { } members) return null;
            excluded.AddRange(members);
        }

        var rest = all.Bearer.Agents.RemoveAll(excluded.Contains);
        if (!rest.IsEmpty) return all with { Bearer = all.Bearer with { Agents = rest } };
        scope.Diagnostics.Report(BindingDiagnostics.NobodyLeft, subject.Location);
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
