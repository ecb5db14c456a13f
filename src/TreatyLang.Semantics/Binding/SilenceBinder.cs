using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what follows if a body does not decide in time.</summary>
internal sealed class SilenceBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="periods">The periods set so far.</param>
    /// <param name="place">Its place.</param>
    public void Bind(SilenceClauseSyntax clause, PeriodBinder periods, SentencePlace place)
    {
        if (!_words.Are(clause.Doing, "decide", "act", "answer", "object") || scope.Terms.Body(clause.Body) is not { } body) return;
        if (Outcome(clause.SilenceOutcome, clause.Doing.Text) is not { } outcome) return;
        var matter = clause.Matter is null ? null : scope.Terms.Act(clause.Matter);
        if (clause.Matter is not null && matter is null) return;
        var subject = Subject(clause.SilenceOutcome.SilenceSubject);
        if (clause.SilencePeriod is OwnSilencePeriodSyntax own)
        {
            if (scope.Numbers.Duration(own.Length) is not { } length || !IsAnchored(own, ref matter)) return;
            Add(body, matter, null, length, outcome, subject, place);
        }
        else if (periods.BindLast(clause) is { } clock)
        {
            Add(body, matter, clock, null, outcome, subject, place);
        }
    }

    private void Add(BodySymbol body, ActSymbol? matter, ClockClause? clock, Duration? length, SilenceOutcome outcome, string subject, SentencePlace place) =>
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new SilenceClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, matter, clock, length, outcome, subject));

    private SilenceOutcome? Outcome(SilenceOutcomeSyntax syntax, string doing)
    {
        if (syntax.Result.Kind == SyntaxKind.EndsKeyword) return SilenceOutcome.Ends;
        if (!_words.Are(syntax.Result, "granted", "approved", "adopted", "refused", "rejected", "continues", "stands", "lapses")) return null;
        return syntax.Result.Text switch
        {
            "granted" or "approved" or "adopted" => SilenceOutcome.Granted,
            "refused" or "rejected" => SilenceOutcome.Refused,
            "lapses" => SilenceOutcome.Ends,
            _ => SilenceOutcome.Continues,
        };
    }

    private string Subject(SilenceSubjectSyntax subject)
    {
        scope.Terms.Mention(subject);
        return Words.Of(subject);
    }

    // "within 30 days after each Request", "after the Request" and "after receipt of the Request" name what is decided on.
    private bool IsAnchored(OwnSilencePeriodSyntax own, ref ActSymbol? matter)
    {
        switch (own.Event)
        {
            case null or ReferralEventSyntax: return true;
            case TermEventSyntax term when scope.Terms.Bind(term.TermReference) is ActSymbol named:
                matter ??= named;
                return true;
            case { } other:
                var meaning = scope.Times.Event(other);
                if (meaning is EventMeaning.EachAct each) matter ??= each.Act;
                else if (meaning is not EventMeaning.Nothing) scope.Diagnostics.Report(ProcedureDiagnostics.NoRequest, other.Location, Words.Of(other));
                return meaning is EventMeaning.EachAct;
        }
    }
}
