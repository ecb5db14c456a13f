using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds a treaty: first its names, then its sentences one by one, so that an error in one leaves the others alone.</summary>
internal sealed class TreatyBinder
{
    private readonly BindingScope _scope;
    private readonly CompilationOptions _options;
    private readonly DefinitionClauseBinder _definitions;
    private readonly NormBinder _norms;
    private readonly LifeBinder _life;
    private readonly DisputeBinder _disputes;
    private readonly BodyBinder _bodies;
    private readonly PowerBinder _powers;
    private readonly ProcedureFactBinder _procedures;
    private readonly FactBinder _facts;
    private readonly ExpectationBinder _expectations;
    private readonly ObjectiveBinder _objectives;
    private readonly ScenarioBinder _scenarios;
    private readonly QuantityClauseBinder _quantities;
    private readonly SwitchBinder _switches;
    private readonly ShapeBinder _shapes;
    private readonly InstrumentClauseBinder _instruments;
    private readonly InstrumentEffects _effects;
    private readonly ReservationBinder _reservations;

    private TreatyBinder(BindingScope scope, CompilationOptions options)
    {
        _scope = scope;
        _options = options;
        _effects = new InstrumentEffects(scope, options);
        _reservations = new ReservationBinder(scope);
        _definitions = new DefinitionClauseBinder(scope);
        _norms = new NormBinder(scope);
        _life = new LifeBinder(scope);
        _instruments = new InstrumentClauseBinder(scope, _life);
        _disputes = new DisputeBinder(scope);
        _bodies = new BodyBinder(scope);
        _powers = new PowerBinder(scope);
        _procedures = new ProcedureFactBinder(scope);
        _facts = new FactBinder(scope);
        _expectations = new ExpectationBinder(scope);
        _objectives = new ObjectiveBinder(scope);
        _scenarios = new ScenarioBinder(scope);
        _quantities = new QuantityClauseBinder(scope);
        _switches = new SwitchBinder(scope);
        _shapes = new ShapeBinder(scope);
    }

    /// <summary>Binds a treaty and its working papers.</summary>
    /// <param name="trees">The treaty first, its working papers last.</param>
    /// <param name="options">What the project says about them.</param>
    public static BindingResult Bind(ImmutableArray<SyntaxTree> trees, CompilationOptions options) => Bind(trees, options, null);

    private static BindingResult Bind(ImmutableArray<SyntaxTree> trees, CompilationOptions options, DisputedMembershipFact? reversed)
    {
        var diagnostics = new DiagnosticBag();
        var scope = new BindingScope(diagnostics, new OutlineBuilder(diagnostics).Build(trees)) { Reversed = reversed };
        return new TreatyBinder(scope, options).BindAll(trees);
    }

    private BindingResult BindAll(ImmutableArray<SyntaxTree> trees)
    {
        PartyDeclarer.Declare(trees, _scope);
        _scope.Tables.Declare(trees);
        foreach (var place in _scope.Outline.Sentences) Declare(place.Syntax);
        foreach (var term in _scope.Names.Terms) _scope.Definitions.Resolve(term);
        foreach (var place in _scope.Outline.Sentences) DeclareFlows(place.Syntax);
        // What the words of a broken sentence would mean is not worth a second diagnostic.
        ImmutableArray<Diagnostic> syntaxErrors = [.. trees.SelectMany(tree => tree.GetDiagnostics())];
        var broken = new UnreadSentences(syntaxErrors, _scope.Outline);
        foreach (var place in _scope.Outline.Sentences.Where(place => place.Article.Instrument.Index > 0 && !broken.ContainAllOf(place.Syntax)))
        {
            Enter(place.Article.Instrument);
            _instruments.ReadDates(place);
        }

        foreach (var place in _scope.Outline.Sentences)
        {
            Enter(place.Article.Instrument);
            if (broken.ContainAllOf(place.Syntax)) _disputes.PassUnread(place.Syntax);
            else Bind(place);
        }

        DerivedClauses.Add(_scope);
        CircleFinder.Report(_definitions.Edges, _scope.Diagnostics);
        _scenarios.Check();
        var clauses = ReservationEffects.Apply(_effects.Apply(_scope.Clauses.ToImmutable()), _scope.Diagnostics);
        var unread = new UnreadSentences(syntaxErrors.Concat(_scope.Diagnostics.ToImmutable()), _scope.Outline);
        foreach (var sentence in unread.All) _scope.Terms.Mention(sentence);
        DeadlineRules.Check(_scope);
        WholeTreatyRules.Check(_scope, trees);
        ImmutableArray<Diagnostic> diagnostics = [.. _scope.Diagnostics.ToImmutable().Where(diagnostic => !broken.Cover(diagnostic.Location))];
        return new BindingResult(Treaty(trees, unread, clauses), diagnostics, _scope.Symbols, _scope.Declarations, _scope.ResolvedReferences);
    }

    // An annex that names no Parties has those of the treaty.
    private void Enter(InstrumentEntry instrument)
    {
        _scope.Current = instrument;
        _scope.Names.Enter(instrument.Parties.Count > 0 ? instrument.Parties : _scope.Outline.Instruments[0].Parties);
    }

    private void Declare(SentenceSyntax sentence)
    {
        if (sentence is DefinitionSentenceSyntax definition) _scope.Definitions.Declare(definition.Definition);
        else if (sentence is DisputeSentenceSyntax dispute) _disputes.Declare(dispute.DisputeClause);
        else if (sentence is UnitSentenceSyntax unit) _scope.Units.Declare(unit.UnitRule);
        else if (sentence is UnreadableSentenceSyntax unreadable) _scope.Definitions.DeclareUnreadable(unreadable);
    }

    private void DeclareFlows(SentenceSyntax sentence)
    {
        if (sentence is BalanceSentenceSyntax balance) _scope.Flows.Declare(balance.Balance);
    }

    private void Bind(SentencePlace place)
    {
        switch (place.Syntax)
        {
            case DefinitionSentenceSyntax sentence: _definitions.Bind(sentence.Definition, place); break;
            case PlaceSentenceSyntax sentence: _scope.PlaceBinder.Bind(sentence.PlaceClause, sentence.Time, place); break;
            case FigureSentenceSyntax sentence: _scope.Figures.Bind(sentence.FigureClause, place); break;
            case CountingSentenceSyntax sentence: _definitions.Bind(sentence.CountingRule, place); break;
            case BalanceSentenceSyntax sentence: _quantities.Bind(sentence.Balance, place); break;
            case UnitSentenceSyntax sentence: _quantities.Bind(sentence.UnitRule, place); break;
            case LifeSentenceSyntax or DisputeSentenceSyntax or BodySentenceSyntax or PowerSentenceSyntax or SwitchSentenceSyntax or ShapeSentenceSyntax or InstrumentSentenceSyntax or ReservationSentenceSyntax when place.Article.IsPaper:
                _scope.Diagnostics.Report(BindingDiagnostics.NormInPapers, place.Syntax.Location, "shall");
                break;
            case LifeSentenceSyntax sentence when _instruments.BindLife(sentence.LifeClause, place): break;
            case InstrumentSentenceSyntax sentence: _instruments.Bind(sentence.InstrumentClause, place); break;
            case ReservationSentenceSyntax sentence: _reservations.Bind(sentence.ReservationClause, place); break;
            case LifeSentenceSyntax sentence: _life.Bind(sentence.LifeClause, place); break;
            case DisputeSentenceSyntax sentence: _disputes.Bind(sentence.DisputeClause, place); break;
            case BodySentenceSyntax sentence: _bodies.Bind(sentence.BodyClause, place); break;
            case PowerSentenceSyntax sentence: _powers.Bind(sentence.PowerClause, place); break;
            case ProcedureSentenceSyntax sentence: _procedures.Bind(sentence.ProcedureFact, place); break;
            case SwitchSentenceSyntax sentence: _switches.Bind(sentence, place); break;
            case ShapeSentenceSyntax sentence: _shapes.Bind(sentence.ShapeClause, place); break;
            case FactSentenceSyntax sentence: _facts.Bind(sentence.Fact, place); break;
            case ObjectiveSentenceSyntax sentence: _objectives.Bind(sentence.Objective, place); break;
            case ExpectationSentenceSyntax sentence: _expectations.Bind(sentence.Expectation, place); break;
            case NormSentenceSyntax sentence: _norms.Bind(sentence, place); break;
            default: _disputes.PassUnread(place.Syntax); break;
        }
    }

    private BoundTreaty Treaty(ImmutableArray<SyntaxTree> trees, UnreadSentences unread, ImmutableArray<BoundClause> bound)
    {
        ImmutableArray<BoundClause> clauses = bound.RemoveAll(clause => unread.Cover(clause.Location));
        return new BoundTreaty
        {
            Title = _scope.Outline.Title,
            Parties = [.. _scope.Names.Parties],
            Bodies = [.. _scope.Names.Terms.Select(term => term.Symbol).OfType<BodySymbol>()],
            Terms = [.. _scope.Names.Terms.Select(term => term.Symbol).OfType<TermSymbol>().Distinct(), .. _scope.Derived.Symbols, .. _scope.DerivedActs.Placed.Values, .. _scope.DerivedFlows.Used.Values],
            Clauses = [.. clauses.Where(clause => !_scenarios.Owns(clause) && clause is not NormClause { IsObjective: true })],
            Objectives = [.. clauses.OfType<NormClause>().Where(clause => clause.IsObjective)],
            Scenarios = _scenarios.Scenarios(clauses, unread),
            OtherReadings = _scope.Reversed is not null ? []
                : [.. clauses.OfType<DisputedMembershipFact>().Where(fact => !_scenarios.Owns(fact)).Select(fact => new DisputedReading(fact, Bind(trees, _options, fact).Treaty))],
            UnreadSentences = [.. unread.All.Select(sentence => sentence.Location)],
        };
    }
}
