using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the states of which conditions speak.</summary>
internal sealed class StateBinder(BindingScope scope)
{
    private readonly HolderBinder _holders = new(scope);
    private readonly DemandBinder _demands = new(scope);
    private readonly PerformedActBinder _acts = new(scope);
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>The state; null after a diagnostic.</summary>
    public State? Bind(StateSyntax state, Correlation correlation, SentencePlace place)
    {
        switch (state)
        {
            case HoldingStateSyntax { Quantity: null, None: null } holding:
                // "holds a Carrier", "holds Uranium": any of it at all
                return Holding(holding.StateHolder, null, null, holding.Counted, false, correlation) is { } any ? any with { IsNegated = true } : null;
            case HoldingStateSyntax holding:
                return Holding(holding.StateHolder, holding.Comparison, holding.Quantity, holding.Counted, false, correlation);
            case NotHoldingStateSyntax holding:
                return Holding(holding.StateHolder, holding.Comparison, holding.Quantity, holding.Counted, true, correlation);
            case BreachStateSyntax breach:
                return Breach(breach.StateHolder, breach.Reference, breach.Negation is not null, correlation, place);
            case ComplianceStateSyntax compliance:
                return Breach(compliance.StateHolder, compliance.Reference, true, correlation, place);
            case DefianceStateSyntax defiance:
                return _words.Are(defiance.Doing, "comply") ? Breach(defiance.StateHolder, defiance.Reference, false, correlation, place) : null;
            case DoneStateSyntax done:
                return Done(done, correlation);
            case PassiveStateSyntax passive:
                return Passive(passive, correlation);
            case OmissionStateSyntax omission:
                return Omission(omission, correlation);
            case MembershipStateSyntax membership:
                return _holders.Bind(membership.StateHolder, correlation) is { } member && new GroupBinder(scope).Bind(membership.Group) is { } group
                    ? new MembershipState(member, group.Members) { IsNegated = membership.Negation is not null }
                    : null;
            case ApplicationStateSyntax application:
                return scope.References.Bind(application.Reference, place) is { } applied
                    ? new ApplicationState(applied) { IsNegated = application.Negation is not null }
                    : null;
            case SuspendedStateSyntax suspended:
                return _words.Are(suspended.Suspended, "suspended") && scope.References.Bind(suspended.Reference, place) is { } off
                    ? new ApplicationState(off) { IsNegated = suspended.Negation is null }
                    : null;
            case ForceStateSyntax force:
                return new ApplicationState(new ClauseReference(Words.Of(force), [], force.Location)) { IsNegated = force.Negation is not null };
            default:
                throw new InvalidOperationException($"No meaning for {state.Kind}.");
        }
    }

    private HoldingState? Holding(
        StateHolderSyntax holder, ComparisonSyntax? comparison, QuantitySyntax? quantity, CountedTermSyntax? none, bool isNegated, Correlation correlation) =>
        _holders.Bind(holder, correlation) is { } who ? Holding(who, comparison, quantity, none, isNegated) : null;

    /// <summary>That someone holds an amount, or none; null after a diagnostic.</summary>
    /// <param name="who">Of whom the state is true or false.</param>
    /// <param name="comparison">How the amount is compared, or null.</param>
    /// <param name="quantity">The amount and what is held, or null.</param>
    /// <param name="none">What is not held if there is no amount.</param>
    /// <param name="isNegated">Whether the text says that it is not so.</param>
    public HoldingState? Holding(StateSubject who, ComparisonSyntax? comparison, QuantitySyntax? quantity, CountedTermSyntax? none, bool isNegated)
    {
        if ((quantity?.Counted ?? none) is not { } counted || scope.Items.Holding(counted, scope.Items.UnitOf(quantity)) is not { } holding) return null;
        if (comparison is null || quantity is null)
        {
            // "holds no X", "does not hold an X"
            return new HoldingState(who, holding, ComparisonKind.AtMost, new Amount(0, null));
        }

        if (counted.Target is not null || quantity is { Additional: not null } or { PartOfWhich: not null } or { Amount.High: not null })
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StateForm, quantity.Location, Words.Of(quantity));
            return null;
        }

        var exceeds = comparison is MoreThanSyntax;
        if ((exceeds ? ComparisonKind.AtMost : _demands.Plain(comparison)) is not { } kind) return null;
        KnownAmount? known = quantity.Amount.Figure is { } figure ? scope.Figures.Bind(quantity, figure, new Bearer(who.Agents, false)) : scope.Numbers.Amount(quantity.Amount, kind);
        if (known is null || Units.Converted(known, quantity.Unit, holding, quantity.Amount, scope) is not { } amount) return null;
        return new HoldingState(who, holding, kind, amount) { IsNegated = exceeds != isNegated };
    }

    private BreachState? Breach(StateHolderSyntax holder, ReferenceSyntax reference, bool isNegated, Correlation correlation, SentencePlace place) =>
        _holders.Bind(holder, correlation) is { } who && scope.References.Bind(reference, place) is { } breached
            ? new BreachState(who, breached) { IsNegated = isNegated }
            : null;

    private DoneState? Done(DoneStateSyntax state, Correlation correlation)
    {
        var window = Window.WholeLife;
        if (state.Time is { } phrase)
        {
            if (Timing(phrase, state) is not { } timing) return null;
            if (timing is not InWindow within)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.StateForm, phrase.Location, Words.Of(phrase));
                return null;
            }

            window = within.Window;
        }

        if (_holders.Bind(state.StateHolder, correlation) is not { } who || _acts.Bind(state.Verb, state.Operand, state) is not { } done) return null;
        return new DoneState(who, done.Act, done.Minimum, window) { Target = done.Target, IsNegated = state.Negation is not null };
    }

    private DoneState? Passive(PassiveStateSyntax state, Correlation correlation)
    {
        if (!_words.Are(state.Been, "been") || scope.Terms.Act(state.Act) is not { } act || _acts.Of(state.Verb.Word, act) is not { } done) return null;
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(state);
            return null;
        }

        var who = state.StateHolder is { } holder ? _holders.Bind(holder, correlation) : new StateSubject(scope.Names.AllParties(), StateScope.Any);
        return who is null ? null : new DoneState(who, done, 1, Window.WholeLife) { IsNegated = state.Negation is not null };
    }

    private OmissionState? Omission(OmissionStateSyntax state, Correlation correlation)
    {
        if (_holders.Bind(state.StateHolder, correlation) is not { } who || _acts.Bind(state.Verb, state.Operand, state) is not { } done) return null;
        if (Timing(state.Time, state) is not { } timing) return null;
        if (done.Minimum == 1 && timing is InWindow { Window.End: not null } or RelativeToEach { IsBefore: false, Latest: not null })
            return new OmissionState(who, done.Act, timing) { Target = done.Target };
        scope.Diagnostics.Report(ConditionDiagnostics.StateForm, state.Location, Words.Of(state));
        return null;
    }

    private ActTiming? Timing(TimePhraseSyntax phrase, StateSyntax state) =>
        _times.Add(TimeFrame.Empty, phrase) is { } frame ? _timing.Act(frame, TriggerRole.Actor, state) : null;
}
