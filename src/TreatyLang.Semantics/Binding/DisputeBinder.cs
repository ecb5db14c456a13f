using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds referrals, clocks and remedies.</summary>
internal sealed class DisputeBinder(BindingScope scope)
{
    private ClockClause? _clock;
    private bool _isClockUnread;

    /// <summary>Declares the roles that a dispute gives to the Parties.</summary>
    public void Declare(DisputeClauseSyntax clause)
    {
        RoleNameSyntax?[] roles = clause switch
        {
            ReferralClauseSyntax referral => [referral.Complaining, referral.Responding],
            BreachReferralClauseSyntax referral => [referral.Responding],
            _ => [],
        };
        foreach (var role in roles)
        {
            if (role is not null) scope.Names.DisputeRoles.Add(role.Role.Text);
        }
    }

    /// <summary>Remembers that a sentence which may set a period could not be read, so that “that period” is not taken for an earlier one.</summary>
    public void PassUnread(SentenceSyntax sentence)
    {
        if (sentence.DescendantTokens().Any(token => token.Kind == SyntaxKind.ResolveKeyword)) _isClockUnread = true;
    }

    /// <summary>Binds a clause about a dispute.</summary>
    public void Bind(DisputeClauseSyntax clause, SentencePlace place)
    {
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(clause);
            return;
        }

        switch (clause)
        {
            case ReferralClauseSyntax referral:
                BindReferral(
                    referral.Reference, referral.Complaining?.Role.Text, referral.Responding?.Role.Text, false, referral.Dispute, referral.Body, place);
                break;
            case BreachReferralClauseSyntax referral:
                if (!IsKnown(referral.Referrer)) break;
                var complaining = (referral.Referrer as RoleDisputantSyntax)?.Role.Text;
                BindReferral(referral.Reference, complaining, referral.Responding?.Role.Text, true, referral.Dispute, referral.Body, place);
                break;
            case ClockClauseSyntax clock: BindClock(clock, place); break;
            case OtherwiseClauseSyntax otherwise: BindOtherwise(otherwise, place); break;
            case SuspensionEndClauseSyntax end: BindSuspensionEnd(end, place); break;
            default: throw new InvalidOperationException($"No meaning for {clause.Kind}.");
        }
    }

    private void BindReferral(
        ReferenceSyntax reference, string? complaining, string? responding, bool requiresBreach, TermReferenceSyntax dispute, TermReferenceSyntax body,
        SentencePlace place)
    {
        var breached = scope.References.Bind(reference, place);
        if (scope.Terms.Body(body) is not { } to || breached is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new ReferralClause(
            ordinal, address, place.Syntax.Location, AllParties(), complaining, responding, breached, requiresBreach, Words.Of(dispute), to));
    }

    private void BindClock(ClockClauseSyntax syntax, SentencePlace place)
    {
        _isClockUnread = true;
        if (scope.Terms.Body(syntax.Body) is not { } body || scope.Numbers.Duration(syntax.Duration) is not { } length) return;
        _isClockUnread = false;
        var isExtendable = syntax.DescendantTokens().Any(token => token.Kind == SyntaxKind.ExtendableKeyword);
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            _clock = new ClockClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, length, isExtendable));
    }

    private void BindOtherwise(OtherwiseClauseSyntax syntax, SentencePlace place)
    {
        if (_isClockUnread)
        {
            scope.Diagnostics.Report(BindingDiagnostics.UnreadSentence, syntax.Location, "the sentence that sets the period has an error");
            return;
        }

        if (_clock is not { } clock)
        {
            scope.Diagnostics.Report(BindingDiagnostics.NoClock, syntax.Location);
            return;
        }

        if (!IsKnown(syntax.DisputeSubject) || Step(syntax.DisputeStep, place) is not { } step) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new OtherwiseClause(ordinal, address, place.Syntax.Location, AllParties(), clock, step));
    }

    private RemedyStep? Step(DisputeStepSyntax step, SentencePlace place)
    {
        switch (step)
        {
            case FurtherReferralSyntax further: return scope.Terms.Body(further.Body) is { } body ? new FurtherReferral(body) : null;
            case SuspensionSyntax suspension: return scope.References.Bind(suspension.Reference, place) is { } reference ? new Suspension(reference) : null;
            default: return new Exit();
        }
    }

    private void BindSuspensionEnd(SuspensionEndClauseSyntax syntax, SentencePlace place)
    {
        if (!scope.Terms.IsDisputeRole(syntax.Role) || scope.References.Bind(syntax.Reference, place) is not { } reference) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new SuspensionEndClause(ordinal, address, place.Syntax.Location, AllParties(), reference));
    }

    private bool IsKnown(DisputeSubjectSyntax subject)
    {
        if (subject is RoleDisputantSyntax role) return scope.Terms.IsDisputeRole(role.Role);
        if (subject is not OtherDisputantSyntax || scope.Names.Parties.Count == 2) return true;
        scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, subject.Location);
        return false;
    }

    private Bearer AllParties() => new(scope.Names.AllParties(), false);
}
