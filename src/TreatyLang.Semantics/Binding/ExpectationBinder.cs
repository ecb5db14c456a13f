using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what scenarios expect.</summary>
internal sealed class ExpectationBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds an expectation.</summary>
    public void Bind(ExpectationSyntax expectation, SentencePlace place)
    {
        if (!place.Article.IsScenario)
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.OutsideScenario, expectation.Location, Words.Of(expectation));
            return;
        }

        switch (expectation)
        {
            case BreachExpectationSyntax breach: BindBreach(breach, place); break;
            case ConductExpectationSyntax conduct: BindConduct(conduct, place); break;
            case ForceExpectationSyntax force: BindForce(force, place); break;
            case EndExpectationSyntax end: BindEnd(end, place); break;
            case StageExpectationSyntax stage: BindStage(stage, place); break;
            default: throw new InvalidOperationException($"No meaning for {expectation.Kind}.");
        }
    }

    private void BindBreach(BreachExpectationSyntax breach, SentencePlace place)
    {
        if (!TryWho(breach.Who, out var by)) return;
        AddBreach(place, breach.No is null, breach.Reference, by, breach.Time);
    }

    // "comply" is said of a Party, "begin" and "end" of a phase.
    private void BindConduct(ConductExpectationSyntax conduct, SentencePlace place)
    {
        if (conduct.Who is NamedExpectedPartySyntax { Name: var name } && scope.Terms.Bind(name) is PhaseSymbol phase)
        {
            BindPhase(conduct, phase, place);
            return;
        }

        if (!TryWho(conduct.Who, out var who)) return;
        if (conduct.End is { } end)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, conduct.Who.Location, Words.Of(conduct.Who), "a Party", "a phase");
            return;
        }

        if (_words.Are(conduct.Doing, "comply")) AddBreach(place, conduct.Negation is not null, conduct.Reference, who, conduct.Time);
    }

    private void BindPhase(ConductExpectationSyntax conduct, PhaseSymbol phase, SentencePlace place)
    {
        if (!_words.Are(conduct.Doing, "begin")) return;
        if (conduct is not { Negation: null, Reference: null, Time: DayExpectedTimeSyntax day })
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.PhaseForm, conduct.Location, phase.Name);
            return;
        }

        if (scope.Numbers.Date(day.Date) is not { } on) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new PhaseExpectation(ordinal, address, place.Syntax.Location, phase, conduct.End is not null, on));
    }

    private void BindForce(ForceExpectationSyntax force, SentencePlace place)
    {
        if (!_words.Are(force.Doing, "be") || scope.Numbers.Date(force.Date) is not { } on || !TryParty(force.Party, out var party)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ForceExpectation(ordinal, address, place.Syntax.Location, force.Negation is null, party, on));
    }

    private void BindEnd(EndExpectationSyntax end, SentencePlace place)
    {
        if (scope.Numbers.Date(end.Date) is not { } on || !TryParty(end.Party, out var party)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new EndExpectation(ordinal, address, place.Syntax.Location, party, on));
    }

    private void BindStage(StageExpectationSyntax stage, SentencePlace place)
    {
        scope.Terms.Mention(stage.Dispute);
        if (!_words.Are(stage.Doing, "be") || scope.Numbers.Date(stage.Date) is not { } on) return;
        var body = stage.ExpectedStage is BodyStageSyntax { Body: var name } ? scope.Terms.Body(name) : null;
        if (stage.ExpectedStage is BodyStageSyntax && body is null) return;
        var word = (stage.ExpectedStage as WordStageSyntax)?.Word;
        if (!_words.Are(word, "resolved", "unresolved")) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new StageExpectation(ordinal, address, place.Syntax.Location, stage.Negation is null, body, word?.Text == "resolved", on));
    }

    private void AddBreach(SentencePlace place, bool isExpected, ReferenceSyntax? syntax, Bearer? by, ExpectedTimeSyntax? time)
    {
        var reference = syntax is null ? null : scope.References.Bind(syntax, place);
        var (day, first, last) = time switch
        {
            DayExpectedTimeSyntax once => (once.Date, null, null),
            SpanExpectedTimeSyntax span => (null, span.Start, span.End),
            UntilExpectedTimeSyntax end => (null, null, end.Date),
            _ => default((DateSyntax?, DateSyntax?, DateSyntax?)),
        };
        if (first is not null && last is not null && scope.Numbers.Days(first, last) is null) return;
        if (!TryDate(day, out var on) || !TryDate(first, out var from) || !TryDate(last, out var until) || (reference is null && syntax is not null)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new BreachExpectation(ordinal, address, place.Syntax.Location, isExpected, reference, by, on, from, until));
    }

    private bool TryWho(ExpectedPartySyntax? syntax, out Bearer? who)
    {
        who = syntax switch
        {
            EachExpectedPartySyntax => new Bearer(scope.Names.AllParties(), Together: false),
            JointExpectedPartiesSyntax => new Bearer(scope.Names.AllParties(), Together: true),
            NamedExpectedPartySyntax named => Named(named),
            _ => null,
        };
        return syntax is null || who is { Agents.IsEmpty: false };
    }

    private Bearer? Named(NamedExpectedPartySyntax named)
    {
        var symbol = scope.Terms.Bind(named.Name);
        if (symbol is AgentSymbol agent) return new Bearer([agent], Together: false);
        if (symbol is not null)
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, named.Location, Words.Of(named), TermBinder.Describe(symbol), "a Party or a body");
        return null;
    }

    private bool TryParty(TermReferenceSyntax? syntax, out PartySymbol? party)
    {
        party = syntax is null ? null : scope.Terms.Party(syntax);
        return syntax is null || party is not null;
    }

    private bool TryDate(DateSyntax? syntax, out DateOnly? date)
    {
        date = syntax is null ? null : scope.Numbers.Date(syntax);
        return syntax is null || date is not null;
    }
}
