using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what the working papers say of the course of a procedure.</summary>
internal sealed class ProcedureFactBinder(BindingScope scope)
{
    private readonly DeadlineBinder _deadlines = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a fact.</summary>
    public void Bind(ProcedureFactSyntax fact, SentencePlace place)
    {
        if (!place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.FactInTreaty, fact.Location, Words.Of(fact));
            return;
        }

        switch (fact)
        {
            case ReferralFactSyntax referral: BindReferral(referral, place); break;
            case BreachNoticeFactSyntax notice:
                if (!_words.Are(notice.Doing, "notifies") || scope.Terms.Body(notice.Body) is not { } notified) break;
                AddOfParty(notice.Date, notice.Party, ProcedureActs.BreachNotice, notice.Other, new ProcedureDetail { Body = notified }, place);
                break;
            case SuspensionFactSyntax suspension:
                if (!_words.Are(suspension.Towards, "towards") || scope.References.Bind(suspension.Reference, place) is not { } suspended) break;
                AddOfParty(suspension.Date, suspension.Party, ProcedureActs.Suspension, suspension.Other, new ProcedureDetail { Clauses = suspended }, place);
                break;
            case ResolutionFactSyntax resolution: AddOfBody(resolution.Date, resolution.Body, ProcedureActs.Resolution, null, place); break;
            case DecisionFactSyntax decision:
                if (!_words.Are(decision.Doing, "continue")) break;
                AddOfBody(decision.Date, decision.Body, decision.Doing is null ? BodyActs.Decision : ProcedureActs.Continuation, null, place);
                break;
            case LiftingFactSyntax lifting:
                if (_words.Are(lifting.Doing, "lifts")) AddOfBody(lifting.Date, lifting.Body, ProcedureActs.Lifting, null, place);
                break;
            case FindingFactSyntax finding: BindFinding(finding, place); break;
            case ProlongationFactSyntax prolongation: BindProlongation(prolongation, place); break;
            case ExtensionRequestFactSyntax request:
                if (!_words.Are(request.Doing, "requests", "seeks") || !_words.Are(request.Extension, "extension", "Extension")) break;
                if (_deadlines.Bind(request.DeadlineReference, place) is { } deadline)
                    AddOfParty(request.Date, request.Party, ProcedureActs.ExtensionRequest, null, new ProcedureDetail { Clauses = deadline }, place);
                break;
            case ExemptionFactSyntax exemption:
                scope.Terms.Mention(exemption.Exempted);
                if (scope.Terms.Act(exemption.Act) is { } from)
                    AddOfParty(exemption.Date, exemption.Party, ProcedureActs.Exemption, null, new ProcedureDetail { Act = from }, place);
                break;
            case BlockingFactSyntax blocking:
                if (scope.Terms.Act(blocking.Act) is { } blocked) AddOfBody(blocking.Date, blocking.Body, ProcedureActs.Blocking, new ProcedureDetail { Act = blocked }, place);
                break;
            case SessionFactSyntax session:
                if (_words.Are(session.Doing, "convenes", "meets")) AddOfBody(session.Date, session.Body, BodyActs.Session, null, place);
                break;
            case StandstillFactSyntax standstill: BindStandstill(standstill, place); break;
            default: throw new InvalidOperationException($"No meaning for {fact.Kind}.");
        }
    }

    private void BindReferral(ReferralFactSyntax fact, SentencePlace place)
    {
        foreach (var syntax in fact.Bodies)
        {
            if (scope.Terms.Body(syntax) is not { } body) return;
            AddOfParty(fact.Date, fact.Party, ProcedureActs.Referral, fact.Other, new ProcedureDetail { Body = body }, place);
        }
    }

    private void BindFinding(FindingFactSyntax fact, SentencePlace place)
    {
        if (!_words.Are(fact.Doing, "finds") || scope.References.Bind(fact.Reference, place) is not { } breached || scope.Terms.Party(fact.Party) is not { } party) return;
        AddOfBody(fact.Date, fact.Body, ProcedureActs.Finding, new ProcedureDetail { Clauses = breached, Gravity = fact.Gravity?.Text }, place, party);
    }

    private void BindProlongation(ProlongationFactSyntax fact, SentencePlace place)
    {
        if (scope.Numbers.Duration(fact.Duration) is not { } length) return;
        var party = fact.Party is null ? null : scope.Terms.Party(fact.Party);
        if (fact.Party is not null && party is null) return;
        ProcedureDetail? detail = fact.Prolonged switch
        {
            ProlongedPeriodSyntax period => scope.Terms.Body(period.Body) is { } body ? new ProcedureDetail { Body = body, Length = length } : null,
            ProlongedDeadlineSyntax deadline => _deadlines.Bind(deadline.DeadlineReference, place) is { } clauses ? new ProcedureDetail { Clauses = clauses, Length = length } : null,
            _ => null,
        };
        if (detail is not null) AddOfBody(fact.Date, fact.Body, ProcedureActs.Prolongation, detail, place, party);
    }

    private void BindStandstill(StandstillFactSyntax fact, SentencePlace place)
    {
        if (scope.Numbers.Days(fact.Start, fact.End) is not var (first, last) || Standstills.Words(fact.Standstill, scope) is not { } state) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new StandstillFact(ordinal, address, place.Syntax.Location, state, first, last));
    }

    private void AddOfParty(DateSyntax? date, TermReferenceSyntax agent, ActSymbol act, TermReferenceSyntax? towards, ProcedureDetail detail, SentencePlace place)
    {
        if (scope.Terms.Party(agent) is not { } party) return;
        var other = towards is null ? null : scope.Terms.Party(towards);
        if (towards is not null && other is null) return;
        if (other == party)
        {
            scope.Diagnostics.Report(ProcedureDiagnostics.SelfDispute, place.Syntax.Location, party.Name);
            return;
        }

        // Between two Parties the other one is meant.
        if (other is null && act.HasTarget && scope.Names.Parties.Count == 2) other = scope.Names.Parties.First(known => known != party);
        Add(date, party, act, other, detail, place);
    }

    private void AddOfBody(DateSyntax? date, TermReferenceSyntax agent, ActSymbol act, ProcedureDetail? detail, SentencePlace place, PartySymbol? towards = null)
    {
        if (scope.Terms.Body(agent) is { } body) Add(date, body, act, towards, detail, place);
    }

    private void Add(DateSyntax? syntax, AgentSymbol agent, ActSymbol act, PartySymbol? target, ProcedureDetail? detail, SentencePlace place)
    {
        var date = syntax is null ? null : scope.Numbers.Date(syntax);
        if (syntax is not null && date is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ActFact(ordinal, address, place.Syntax.Location, date, agent, act, target) { Detail = detail });
    }
}
