using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds who the members of a body are, how it decides and when it meets.</summary>
internal sealed class BodyBinder(BindingScope scope)
{
    private readonly DecisionRuleBinder _rules = new(scope);
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly FormWords _words = new(scope.Diagnostics);
    private readonly Dictionary<BodySymbol, int> _members = [];

    /// <summary>Binds a clause about a body.</summary>
    public void Bind(BodyClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case CompositionClauseSyntax composition: BindComposition(composition, place); break;
            case DecisionClauseSyntax decision when scope.Terms.Body(decision.Body) is { } body: BindRule(body, decision.Rule, place); break;
            case SessionClauseSyntax session when _words.Are(session.Session, "session") && scope.Terms.Body(session.Body) is { } body:
                AddDuty(body, BodyActs.Session, "hold", new RelativeToEach(BodyActs.Decision, TriggerRole.Actor, true, Days(0), Days(0), Window.WholeLife), place);
                break;
            case SessionDutyClauseSyntax duty: BindDuty(duty, place); break;
            case QuorumClauseSyntax quorum: BindQuorum(quorum, place); break;
            case VoteClauseSyntax vote: BindVote(vote, place); break;
        }
    }

    private static Duration Days(int count) => new(count, TimeUnit.Day);

    private void BindComposition(CompositionClauseSyntax composition, SentencePlace place)
    {
        if (scope.Terms.Body(composition.Body) is not { } body) return;
        int? count = null;
        if (composition.Membership is CountedMembershipSyntax counted)
        {
            if (!_words.Are(counted.Members, "members") || (count = scope.Numbers.Count(counted.Count, "members")) is not { } members) return;
            _members[body] = members;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) => new MembershipClause(ordinal, address, place.Syntax.Location, body, count));
        if (composition.Rule is { } rule) BindRule(body, rule, place);
    }

    private void BindRule(BodySymbol body, DecisionRuleSyntax syntax, SentencePlace place)
    {
        if (_rules.Bind(syntax) is not { } rule) return;
        if (rule is FixedVotes votes && votes.Needed > votes.Total)
            scope.Diagnostics.Report(ProcedureDiagnostics.NeverDecides, syntax.Location, $"A decision of the {body.Name}", $"{votes.Needed}", $"{votes.Total}");
        else if (rule is Majority { IsExceeded: false } majority && majority.Share > Rational.One)
            scope.Diagnostics.Report(ProcedureDiagnostics.NeverDecides, syntax.Location, $"A decision of the {body.Name}", Words.Of(syntax), "all of them");
        else
            scope.Clauses.Add(place.Address(), (ordinal, address) => new DecisionRuleClause(ordinal, address, place.Syntax.Location, body, rule));
    }

    private void BindDuty(SessionDutyClauseSyntax duty, SentencePlace place)
    {
        if (!_words.Are(duty.Doing, "convene", "meet", "decide") || scope.Terms.Body(duty.Body) is not { } body) return;
        if (Count(duty.Frequency) is not { } count || Frame(duty) is not { } frame || _timing.Act(frame, TriggerRole.Anyone, duty) is not { } timing) return;
        var (act, verb) = duty.Doing.Text == "decide" ? (BodyActs.Decision, "take") : (BodyActs.Session, "hold");
        if (timing is RelativeToEach { IsBefore: false, Latest: null, Earliest: { } earliest } after)
        {
            scope.Clauses.Add(place.Address(), (ordinal, address) =>
                new EarliestActClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), act, after.Trigger, earliest));
            return;
        }

        AddDuty(body, act, verb, timing, place, count);
    }

    private TimeFrame? Frame(SessionDutyClauseSyntax duty)
    {
        var frame = duty.Lead is null ? TimeFrame.Empty : _times.Add(TimeFrame.Empty, duty.Lead);
        return frame is null || duty.Time is null ? frame : _times.Add(frame, duty.Time);
    }

    // "twice", "at least 3 times"
    private int? Count(FrequencySyntax? frequency)
    {
        if (frequency?.Count is { } number) return scope.Numbers.Count(number, "sessions");
        return frequency is not null && frequency.DescendantTokens().Any(token => token.Kind == SyntaxKind.TwiceKeyword) ? 2 : 1;
    }

    private void AddDuty(BodySymbol body, ActSymbol act, string verb, ActTiming timing, SentencePlace place, int count = 1) =>
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ActDutyClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), act, count, timing) { Verb = verb });

    private void BindQuorum(QuorumClauseSyntax quorum, SentencePlace place)
    {
        if (!_words.Are(quorum.Members, "members", "Parties") || scope.Terms.Body(quorum.Body) is not { } body) return;
        if (scope.Numbers.Count(quorum.Count, "members") is not { } members) return;
        if (_members.TryGetValue(body, out var all) && members > all)
            scope.Diagnostics.Report(ProcedureDiagnostics.NeverDecides, quorum.Location, $"The quorum of the {body.Name}", $"{members}", $"{all}");
        else
            scope.Clauses.Add(place.Address(), (ordinal, address) => new QuorumClause(ordinal, address, place.Syntax.Location, body, members));
    }

    private void BindVote(VoteClauseSyntax vote, SentencePlace place)
    {
        if (scope.Terms.Party(vote.Party) is not { } party || scope.Terms.Body(vote.Body) is not { } body) return;
        if (scope.Numbers.Count(vote.Count, "votes") is not { } votes) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new VoteClause(ordinal, address, place.Syntax.Location, party, votes, body));
    }
}
