using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds objectives: what should hold whenever the treaty is complied with, worded as what is and not as what shall be.</summary>
internal sealed class ObjectiveBinder(BindingScope scope)
{
    private readonly BearerBinder _bearers = new(scope);
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly DemandBinder _demands = new(scope);
    private readonly PerformedActBinder _acts = new(scope);
    private readonly ObjectiveAmountBinder _amounts = new(scope);

    /// <summary>Binds an objective.</summary>
    public void Bind(ObjectiveSyntax objective, SentencePlace place)
    {
        if (!place.Article.IsObjectives)
        {
            scope.Diagnostics.Report(
                place.Article.IsPaper ? ScenarioDiagnostics.OutsideObjectives : BindingDiagnostics.FactInTreaty, objective.Location, Words.Of(objective));
            return;
        }

        switch (objective)
        {
            case GeneralObjectiveSyntax general:
                if (_bearers.Bind(general.Who) is { } who && Frame(general.Time) is { } frame) Bind(place, who, IsNegative(general.Who), frame, general.Doing, general.Operand);
                break;
            case PossessiveObjectiveSyntax owned:
                if (Norm(owned.Holder, place) is { } owner && Frame(owned.Time) is { } ownFrame) _amounts.Bind(owner, owned.Aggregate, owned.Measured, owned.Says, ownFrame);
                break;
            case MeasuredObjectiveSyntax measured:
                if (Norm(measured.Holder, place) is { } holder && Frame(measured.Time) is { } measuredFrame) _amounts.Bind(holder, measured.Aggregate, measured.Measured, measured.Says, measuredFrame);
                break;
            case NamedObjectiveSyntax named:
                var span = Span(named.Time);
                if (scope.Terms.Party(named.Party) is { } party && span is not null)
                    Bind(place, new Bearer([party], Together: false), isNegative: false, span, named.Doing, named.Operand);
                break;
            default:
                throw new InvalidOperationException($"No meaning for {objective.Kind}.");
        }
    }

    private TimeFrame? Frame(TimePhraseSyntax? time) => time is null ? TimeFrame.Empty : _times.Add(TimeFrame.Empty, time);

    private Norm? Norm(ObjectiveHolderSyntax holder, SentencePlace place)
    {
        var bearer = holder.Who is { } who ? _bearers.Bind(who)
            : holder.Party is { } name && scope.Terms.Party(name) is { } party ? new Bearer([party], Together: false) : null;
        return bearer is null ? null : Norm(place, bearer, holder.Who is { } subject && IsNegative(subject));
    }

    private static Norm Norm(SentencePlace place, Bearer bearer, bool isNegative) =>
        new(place, isNegative ? Mood.Prohibition : Mood.Duty, new BearerMeaning(bearer, TriggerRole.Actor, false), []) { IsObjective = true };

    private static bool IsNegative(ObjectiveSubjectSyntax subject) => subject is NoObjectivePartySyntax or NoObjectiveMemberSyntax;

    private TimeFrame? Span(ObjectiveSpanSyntax span)
    {
        var (start, end, isExclusive) = span switch
        {
            FromObjectiveSpanSyntax from => (from.Start, from.End, false),
            AfterObjectiveSpanSyntax after => (after.Point, null, true),
            BeforeObjectiveSpanSyntax before => (null, before.Point, true),
            UntilObjectiveSpanSyntax until => ((PointSyntax?)null, (PointSyntax?)until.Point, false),
            _ => throw new InvalidOperationException($"No meaning for {span.Kind}."),
        };
        var first = start is null ? null : scope.Times.Point(start);
        var last = end is null ? null : scope.Times.Point(end);
        if ((first is null && start is not null) || (last is null && end is not null)) return null;
        return new TimeFrame { Start = first is null ? null : (first, isExclusive), End = last is null ? null : (last, isExclusive) };
    }

    private void Bind(SentencePlace place, Bearer bearer, bool isNegative, TimeFrame frame, ObjectiveVerbSyntax verb, OperandSyntax operand)
    {
        if (_amounts.Bind(Norm(place, bearer, isNegative), verb.Word, operand, frame)) return;
        var (comparison, quantity, counted) = operand switch
        {
            ComparedOperandSyntax compared => (compared.Comparison, compared.Quantity, compared.Quantity.Counted),
            NoneOperandSyntax none => (null, null, none.Counted),
            TermOperandSyntax term => (null, null, term.Counted),
            _ => ((ComparisonSyntax?)null, (QuantitySyntax?)null, (CountedTermSyntax?)null),
        };
        if (counted is null || scope.Items.Bind(counted, scope.Items.UnitOf(quantity)) is not { } symbol) return;
        if (quantity is { Additional: not null } or { PartOfWhich: not null } || counted.Target is not null || (isNegative && operand is NoneOperandSyntax))
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.ObjectiveForm, operand.Location, Words.Of(operand));
            return;
        }

        var kind = comparison is null ? (isNegative || operand is NoneOperandSyntax ? ComparisonKind.AtMost : ComparisonKind.AtLeast)
            : isNegative && comparison is MoreThanSyntax ? ComparisonKind.AtMost
            : isNegative ? null
            : _demands.Plain(comparison);
        if (kind is not { } demanded)
        {
            if (isNegative) scope.Diagnostics.Report(ScenarioDiagnostics.ObjectiveForm, operand.Location, Words.Of(operand));
            return;
        }

        if (symbol is HoldingSymbol holding) BindHolding(place, bearer, frame, verb, holding, demanded, quantity, isBare: operand is TermOperandSyntax && !isNegative);
        else if (symbol is ActSymbol act) BindAct(place, bearer, frame, verb, act, demanded, quantity);
        else scope.Diagnostics.Report(BindingDiagnostics.WrongKind, counted.Location, Words.Of(counted.TermReference), TermBinder.Describe(symbol), "a holding or an act");
    }

    private void BindHolding(
        SentencePlace place, Bearer bearer, TimeFrame frame, ObjectiveVerbSyntax verb, HoldingSymbol holding, ComparisonKind comparison, QuantitySyntax? quantity, bool isBare)
    {
        if (verb.Word.Text is not ("hold" or "holds"))
        {
            scope.Diagnostics.Report(BindingDiagnostics.ActVerbOnHolding, verb.Location, verb.Word.Text, holding.Plural);
            return;
        }

        if (isBare)
        {
            scope.Diagnostics.Report(BindingDiagnostics.AmountNeeded, place.Syntax.Location, holding.Plural);
            return;
        }

        KnownAmount? amount = quantity is null ? new Amount(0, null)
            : quantity.Amount.Figure is { } figure ? scope.Figures.Bind(quantity, figure, bearer, mayBeSet: true)
            : scope.Numbers.Amount(quantity.Amount, comparison);
        if (amount is null || _timing.Holding(frame, place.Syntax) is not { } window) return;
        if ((quantity is null ? amount : Units.Converted(amount, quantity.Unit, holding, quantity.Amount, scope)) is not { } converted) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new LimitClause(ordinal, address, place.Syntax.Location, bearer, holding, comparison, converted, window) { IsObjective = true });
    }

    private void BindAct(SentencePlace place, Bearer bearer, TimeFrame frame, ObjectiveVerbSyntax verb, ActSymbol act, ComparisonKind comparison, QuantitySyntax? quantity)
    {
        var most = quantity is null ? (comparison is ComparisonKind.AtMost ? 0 : 1) : quantity.Amount.Low is { } number ? scope.Numbers.Count(number, act.Plural) : null;
        if (most is not { } count || _acts.Of(verb.Word, act) is not { } performed || _timing.Act(frame, TriggerRole.Actor, place.Syntax) is not { } timing) return;
        if (comparison is ComparisonKind.Exactly || timing is not (InWindow or InEachPeriod))
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.ObjectiveForm, place.Syntax.Location, Words.Of(place.Syntax).TrimEnd('.'));
            return;
        }

        var plain = performed.OwnVerb ?? (verb.Word.Text.EndsWith('s') ? verb.Word.Text[..^1] : verb.Word.Text);
        scope.Clauses.Add(place.Address(), (ordinal, address) => comparison is ComparisonKind.AtMost
            ? new ActLimitClause(ordinal, address, place.Syntax.Location, bearer, performed, count, timing) { Verb = plain, IsObjective = true }
            : new ActDutyClause(ordinal, address, place.Syntax.Location, bearer, performed, count, timing) { Verb = plain, IsObjective = true });
    }
}
