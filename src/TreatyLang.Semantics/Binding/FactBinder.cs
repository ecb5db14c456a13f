using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the facts and statements of the working papers.</summary>
internal sealed class FactBinder(BindingScope scope)
{
    private readonly DemandBinder _demands = new(scope);
    private readonly LifeFactBinder _life = new(scope);
    private readonly FlowFactBinder _flows = new(scope);
    private readonly GroupBinder _groups = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a fact.</summary>
    public void Bind(FactSyntax fact, SentencePlace place)
    {
        if (!place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.FactInTreaty, fact.Location, Words.Of(fact));
            return;
        }

        if (place.Article.IsObjectives && fact is not HoldingFactSyntax)
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.FactAmongObjectives, fact.Location, Words.Of(fact));
            return;
        }

        switch (fact)
        {
            case EntryIntoForceFactSyntax entry: BindEntry(entry, place); break;
            case SignatureFactSyntax signature: BindSignature(signature, place); break;
            case ExtensionFactSyntax extension: BindExtension(extension, place); break;
            case PartyEntryFactSyntax entry: _life.Bind(entry, place); break;
            case OpeningFactSyntax opening: _life.Bind(opening, place); break;
            case LifeFactSyntax life: _life.Bind(life, place); break;
            case ExchangeFactSyntax exchange: _life.Bind(exchange, place); break;
            case HoldingFactSyntax holding: BindHolding(holding, place); break;
            case ActFactSyntax act when Verbs.Acquire(act.Verb) && Known(act.Counted) is HoldingSymbol: BindAcquisition(act, place); break;
            case ActFactSyntax act: BindAct(act.Date, act.Party, act.Counted, declared => new PerformedActBinder(scope).Of(act.Verb.Word, declared), place); break;
            case FlowFactSyntax flow: _flows.Bind(flow, place); break;
            case FlowAmountFactSyntax flow: _flows.Bind(flow, place); break;
            case VerificationFactSyntax verification: BindVerification(verification, place); break;
            case DisputedFactSyntax disputed: BindDisputed(disputed, place); break;
            default: throw new InvalidOperationException($"No meaning for {fact.Kind}.");
        }
    }

    private void BindEntry(EntryIntoForceFactSyntax entry, SentencePlace place)
    {
        if (scope.Numbers.Date(entry.Date) is not { } date) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new EntryIntoForceFact(ordinal, address, place.Syntax.Location, date));
    }

    private void BindSignature(SignatureFactSyntax signature, SentencePlace place)
    {
        if (scope.Numbers.Date(signature.Date) is not { } date) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new SignatureFact(ordinal, address, place.Syntax.Location, date));
    }

    private void BindExtension(ExtensionFactSyntax extension, SentencePlace place)
    {
        if (!TryDate(extension.At, out var decided) || !TryDate(extension.Until, out var until)) return;
        var length = extension.Duration is null ? null : scope.Numbers.Duration(extension.Duration);
        if (extension.Duration is { } given && (length is null || !Units.IsPeriod(length, given, scope.Diagnostics))) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ExtensionFact(ordinal, address, place.Syntax.Location, decided, length, until));
    }

    private void BindHolding(HoldingFactSyntax fact, SentencePlace place)
    {
        // Conferences are held, too.
        if (fact is { Quantity: null, Nothing: null, Counted: { } held } && Known(held) is ActSymbol)
        {
            BindAct(fact.Date, fact.Party, held, act => act, place);
            return;
        }

        var party = scope.Terms.Party(fact.Party);
        var counted = fact.Quantity?.Counted ?? fact.Counted;
        var holding = counted is null ? null : scope.Items.Holding(counted, scope.Items.UnitOf(fact.Quantity));
        var comparison = fact.Comparison is null ? ComparisonKind.Exactly : _demands.Plain(fact.Comparison);
        if (!TryDate(fact.Date, out var date) || party is null || holding is null || comparison is not { } kind) return;
        if (counted?.Target is not null || fact.Quantity is { Additional: not null } or { PartOfWhich: not null } or { Amount.High: not null })
        {
            SyntaxNode words = fact.Quantity is { } quantity ? quantity : fact;
            scope.Diagnostics.Report(BindingDiagnostics.FactForm, words.Location, Words.Of(words));
            return;
        }

        if (Held(fact, holding, kind) is not { } value) return;
        if (place.Article.IsObjectives)
        {
            var day = date is { } on ? new DatePoint(on) : null;
            scope.Clauses.Add(place.Address(), (ordinal, address) => new LimitClause(
                ordinal, address, place.Syntax.Location, new Bearer([party], Together: false), holding, kind, new Amount(value, null), new Window(day, false, day, false))
            { IsObjective = true });
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new HoldingFact(ordinal, address, place.Syntax.Location, date, party, holding, kind, value));
    }

    private Rational? Held(HoldingFactSyntax fact, HoldingSymbol holding, ComparisonKind comparison)
    {
        if (fact.Quantity is not { } quantity) return fact.Nothing is null ? Rational.One : Rational.Zero;
        if (scope.Numbers.Amount(quantity.Amount, comparison) is not { } amount) return null;
        return (Units.Converted(amount, quantity.Unit, holding, quantity.Amount, scope) as Amount)?.Value;
    }

    private Symbol? Known(CountedTermSyntax counted) => scope.Names.FindTerm(Words.Of(counted.TermReference)) is { } term ? scope.Definitions.Resolve(term) : null;

    private void BindAcquisition(ActFactSyntax fact, SentencePlace place)
    {
        if (!TryDate(fact.Date, out var date) || scope.Terms.Party(fact.Party) is not { } party || scope.Items.Holding(fact.Counted, null) is not { } holding) return;
        if (fact.Counted.Target is { } target)
        {
            scope.Diagnostics.Report(BindingDiagnostics.FactForm, target.Location, Words.Of(target));
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new HoldingFact(ordinal, address, place.Syntax.Location, date, party, holding, ComparisonKind.AtLeast, Rational.One) { IsAcquisition = true });
    }

    private void BindAct(DateSyntax? on, TermReferenceSyntax who, CountedTermSyntax counted, Func<ActSymbol, ActSymbol?> perform, SentencePlace place)
    {
        var agent = scope.Terms.Bind(who);
        var declared = scope.Items.Act(counted);
        var act = declared is null ? null : perform(declared);
        PartySymbol? target = null;
        if (counted.Target is { } towards)
        {
            target = towards is NamedTargetSyntax named ? scope.Terms.Party(named.TermReference) : null;
            if (towards is not NamedTargetSyntax) scope.Diagnostics.Report(BindingDiagnostics.FactForm, towards.Location, Words.Of(towards));
            if (target is null) return;
        }

        if (!TryDate(on, out var date) || agent is null || act is null) return;
        if (agent is not AgentSymbol bearer)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, who.Location, Words.Of(who), TermBinder.Describe(agent), "a Party or a body");
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ActFact(ordinal, address, place.Syntax.Location, date, bearer, act, target));
    }

    private void BindVerification(VerificationFactSyntax verification, SentencePlace place)
    {
        scope.Terms.Mention(verification.Means);
        if (scope.References.Bind(verification.Reference, place) is not { } reference) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new VerificationStatement(ordinal, address, place.Syntax.Location, Words.Of(verification.Means), reference));
    }

    private void BindDisputed(DisputedFactSyntax disputed, SentencePlace place)
    {
        if (!_words.Are(disputed.Doing, "disputed") || !_words.Are(disputed.Matter, "whether")) return;
        if (scope.Terms.Party(disputed.Party) is not { } party || _groups.Bind(disputed.Group) is not { } group) return;
        // The other reading is bound on its own, where the members are turned round already.
        if (scope.Reversed is null && group.Members is [var only] && only == party)
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.OnlyMember, disputed.Location, group.Name, party.Name);
            return;
        }

        if (place.Article.IsScenario)
        {
            scope.Diagnostics.Report(ScenarioDiagnostics.DisputedInScenario, disputed.Location);
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) => new DisputedMembershipFact(ordinal, address, place.Syntax.Location, party, group));
    }

    private bool TryDate(DateSyntax? syntax, out DateOnly? date)
    {
        date = syntax is null ? null : scope.Numbers.Date(syntax);
        return syntax is null || date is not null;
    }
}
