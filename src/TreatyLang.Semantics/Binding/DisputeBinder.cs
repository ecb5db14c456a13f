using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds referrals, clocks and remedies.</summary>
internal sealed class DisputeBinder(BindingScope scope)
{
    private readonly PeriodBinder _periods = new(scope);
    private readonly RemedyStepBinder _steps = new(scope);
    private readonly SilenceBinder _silences = new(scope);
    private readonly SettingBinder _settings = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

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
        if (sentence.DescendantTokens().Any(token => token.Kind == SyntaxKind.ResolveKeyword)) _periods.PassUnread();
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
                BindReferral(referral.Reference, referral.Complaining?.Role.Text, referral.Responding?.Role.Text, null, referral.Opening, false, place);
                break;
            case BreachReferralClauseSyntax referral:
                if (!IsKnown(referral.Referrer)) break;
                var complaining = (referral.Referrer as RoleDisputantSyntax)?.Role.Text;
                BindReferral(referral.Reference, complaining, referral.Responding?.Role.Text, referral.Gravity?.Text, referral.Opening, true, place);
                break;
            case ClockClauseSyntax clock: BindClock(clock, place); break;
            case OtherwiseClauseSyntax otherwise:
                if (Periods(otherwise.PeriodReference, otherwise, place) is { } ended && IsKnown(otherwise.DisputeSubject)
                    && _steps.Bind(otherwise.DisputeStep, place) is { } step) AddOtherwise(ended, step, place);
                break;
            case LapseClauseSyntax lapse:
                if (Periods(lapse.PeriodReference, lapse, place) is { } over) AddOtherwise(over, new Lapse(), place);
                break;
            case SilenceClauseSyntax silence: _silences.Bind(silence, _periods, place); break;
            case FallbackClauseSyntax fallback: _settings.Bind(fallback, place); break;
            case ReturnClauseSyntax back: BindReturn(back, place); break;
            case PauseClauseSyntax pause: BindPause(pause, place); break;
            case SuspensionEndClauseSyntax end: BindSuspensionEnd(end, place); break;
            case SnapBackClauseSyntax snapBack: BindSnapBack(snapBack, place); break;
            default: throw new InvalidOperationException($"No meaning for {clause.Kind}.");
        }
    }

    private void BindReferral(
        ReferenceSyntax reference, string? complaining, string? responding, string? gravity, DisputeStepSyntax opening, bool requiresBreach, SentencePlace place)
    {
        var breached = scope.References.Bind(reference, place);
        if (_steps.Bind(opening, place) is not { } step || breached is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ReferralClause(ordinal, address, place.Syntax.Location, AllParties(), complaining, responding, breached, requiresBreach, step) { Gravity = gravity });
    }

    private void BindClock(ClockClauseSyntax syntax, SentencePlace place)
    {
        var after = After(syntax, place);
        _periods.PassUnread();
        if (scope.Terms.Body(syntax.Body) is not { } body || scope.Numbers.Duration(syntax.Length) is not { } length || after is not { } clocks) return;
        var extension = syntax.Extension is null ? null : scope.Numbers.Duration(syntax.Extension);
        if (syntax.Extension is not null && extension is null) return;
        var opinion = syntax.ClockTask as OpinionTaskSyntax;
        if (!_words.Are(opinion?.Doing, "give", "deliver", "submit")) return;
        var isExtendable = syntax.DescendantTokens().Any(token => token.Kind == SyntaxKind.ExtendableKeyword);
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
        {
            var clock = new ClockClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, length, isExtendable)
            {
                After = clocks,
                MostExtension = extension,
                Opinion = opinion is null ? null : Words.Of(opinion.Opinion),
            };
            _periods.Add(clock);
            return clock;
        });
    }

    private ImmutableArray<ClockClause>? After(ClockClauseSyntax syntax, SentencePlace place) => syntax.Lead switch
    {
        EndedLeadSyntax lead => _words.Are(lead.Doing, "ended", "expired") ? Periods(lead.PeriodReference, syntax, place) : null,
        UnresolvedLeadSyntax lead => Periods(lead.PeriodReference, syntax, place),
        _ => [],
    };

    private ImmutableArray<ClockClause>? Periods(PeriodReferenceSyntax reference, SyntaxNode clause, SentencePlace place) => _periods.Bind(reference, clause, place);

    private void AddOtherwise(ImmutableArray<ClockClause> clocks, RemedyStep step, SentencePlace place) =>
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new OtherwiseClause(ordinal, address, place.Syntax.Location, AllParties(), clocks, step));

    private void BindPause(PauseClauseSyntax syntax, SentencePlace place)
    {
        bool? startsAgain = syntax.Resumption is null ? null : syntax.Restart is not null;
        var isWorded = _words.Are(syntax.Doing, "run") && _words.Are(syntax.Order, "then")
            && (startsAgain is true ? _words.Are(syntax.Resumption, "starts") && _words.Are(syntax.Restart, "again") : _words.Are(syntax.Resumption, "resumes"));
        if (!isWorded || _periods.BindLast(syntax) is not { } clock) return;
        var phase = syntax.PauseCause is PhasePauseSyntax during ? scope.Terms.Phase(during.Phase) : null;
        var body = syntax.PauseCause is BodyPauseSyntax before ? scope.Terms.Body(before.Body) : null;
        var state = syntax.PauseCause is StandstillPauseSyntax pause ? Standstills.Words(pause.Standstill, scope) : null;
        if (phase is null && body is null && state is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new PauseClause(ordinal, address, place.Syntax.Location, clock.Bearer, clock, phase, body, state, startsAgain));
    }

    private void BindReturn(ReturnClauseSyntax syntax, SentencePlace place)
    {
        if (!scope.Terms.IsDisputeRole(syntax.Role) || scope.References.Bind(syntax.Reference, place) is not { } reference) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new ReturnClause(ordinal, address, place.Syntax.Location, AllParties(), reference));
    }

    private void BindSuspensionEnd(SuspensionEndClauseSyntax syntax, SentencePlace place)
    {
        SuspensionEnd? end = syntax.SuspensionEnd switch
        {
            ComplianceEndSyntax compliance => scope.Terms.IsDisputeRole(compliance.Role) && scope.References.Bind(compliance.Reference, place) is { } reference
                ? new ReturnToCompliance(reference) : null,
            LiftedEndSyntax lifted => _words.Are(lifted.Doing, "lifts") && scope.Terms.Body(lifted.Body) is { } body ? new LiftedByBody(body) : null,
            LapsedEndSyntax lapsed => scope.Numbers.Duration(lapsed.Length) is { } length ? new LapseOfTime(length) : null,
            _ => null,
        };
        if (end is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new SuspensionEndClause(ordinal, address, place.Syntax.Location, AllParties(), end));
    }

    private void BindSnapBack(SnapBackClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Doing, "continue") || !_words.Are(syntax.Again, "again")) return;
        if (scope.Terms.Body(syntax.Body) is not { } body || scope.Numbers.Duration(syntax.Length) is not { } length) return;
        if (scope.References.Bind(syntax.Restored, place) is not { } restored) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new SnapBackClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, length, restored));
    }

    private bool IsKnown(DisputeSubjectSyntax subject)
    {
        if (subject is RoleDisputantSyntax role) return scope.Terms.IsDisputeRole(role.Role);
        if (subject is not OtherDisputantSyntax || scope.Names.PartiesHere.Count == 2) return true;
        scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, subject.Location);
        return false;
    }

    private Bearer AllParties() => new(scope.Names.AllParties(), false);
}
