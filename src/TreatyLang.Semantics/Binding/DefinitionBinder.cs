using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Declares terms and turns their definitions into symbols, each when it is first needed, so that order does not matter.</summary>
internal sealed class DefinitionBinder(BindingScope scope)
{
    // Far above what a reader can follow, and the same on every machine.
    private const int MostNested = 32;

    private readonly QuantityDefinitionBinder _quantities = new(scope);
    private int _depth;

    /// <summary>Whether a definition is being read, in which “the Report” is the first one that there is.</summary>
    public bool IsDefining => _depth > 0;

    /// <summary>Declares the term of a definition, or says why it cannot be.</summary>
    public void Declare(DefinitionSyntax definition)
    {
        if (DefinedTerm(definition) is not { } term || term.Name.IsMissing) return;
        var name = Words.Unquote(term.Name);
        if (!(definition is GroupDefinitionSyntax or TableGroupDefinitionSyntax or JoiningGroupDefinitionSyntax or ChangingGroupDefinitionSyntax ? TermShape.IsValidGroup(name) : TermShape.IsValid(name)))
        {
            scope.Diagnostics.Report(BindingDiagnostics.TermShape, term.Name.Location, name);
            return;
        }

        var plural = term.Plural is { IsMissing: false } given ? Words.Unquote(given) : Plurals.Regular(name);

        // What was guessed around a missing word must not decide what kind of thing the term is.
        var isWhole = !definition.DescendantTokens().Any(token => token.IsMissing);
        var entry = new TermEntry(name, plural, isWhole ? definition : null, term.Name.Location);
        if (scope.Names.TryDeclare(entry, out var taken)) return;

        // To say of a defined holding that it is part of another is a statement, not a second definition.
        if (definition is PartDefinitionSyntax && scope.Names.FindTerm(name)?.Name == name) return;
        scope.Diagnostics.ReportWith(BindingDiagnostics.DuplicateDefinition, term.Name.Location, taken ?? term.Name.Location, name);
    }

    /// <summary>Remembers the terms and roles of a sentence that cannot be read, so that their uses are not called unknown.</summary>
    public void DeclareUnreadable(UnreadableSentenceSyntax sentence)
    {
        SyntaxToken[] tokens = [.. sentence.DescendantTokens()];
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (tokens[i].Kind == SyntaxKind.LparenToken && tokens[i + 3].Kind == SyntaxKind.PartyKeyword) scope.Names.UnreadRoles.Add(tokens[i + 2].Text);
        }

        var means = Array.FindIndex(tokens, token => token.Kind == SyntaxKind.MeansKeyword);
        var quoted = Array.FindIndex(tokens, token => token.Kind == SyntaxKind.QuotedToken);
        if (quoted == 0 || (quoted > 0 && quoted == means - 1)) DeclareUnreadable(Words.Unquote(tokens[quoted]), tokens[quoted]);
        else if (quoted < 0 && means > 0 && tokens[..means].All(token => token.Kind == SyntaxKind.CapitalisedToken)) DeclareUnreadable(string.Join(' ', tokens[..means].Select(token => token.Text)), tokens[0]);
    }

    private void DeclareUnreadable(string name, SyntaxToken token) =>
        scope.Names.TryDeclare(new TermEntry(name, Plurals.Regular(name), null, token.Location), out _);

    /// <summary>The term that a definition defines; null for a statement about a body.</summary>
    public static DefinedTermSyntax? DefinedTerm(DefinitionSyntax definition) => definition switch
    {
        HoldingDefinitionSyntax holding => holding.Term,
        FlowDefinitionSyntax flow => flow.Term,
        BaselineDefinitionSyntax baseline => baseline.Term,
        BaselineListDefinitionSyntax baseline => baseline.Term,
        PartDefinitionSyntax part => part.Term,
        SumDefinitionSyntax sum => sum.Term,
        PartitionDefinitionSyntax partition => partition.Term,
        ActDefinitionSyntax act => act.Term,
        BorderDefinitionSyntax border => border.Term,
        PhaseDefinitionSyntax phase => phase.Term,
        RecurringPeriodDefinitionSyntax period => period.Term,
        DateDefinitionSyntax date => date.Term,
        DateListDefinitionSyntax date => date.Term,
        BodyDefinitionSyntax body => body.Term,
        GroupDefinitionSyntax group => group.Term,
        TableGroupDefinitionSyntax group => group.Term,
        JoiningGroupDefinitionSyntax group => group.Term,
        BusinessDayDefinitionSyntax day => day.Term,
        ChangingGroupDefinitionSyntax group => group.Term,
        FigureDefinitionSyntax figure => figure.Term,
        TreatyDefinitionSyntax treaty => treaty.Term,
        _ => null,
    };

    /// <summary>The symbol of a term; null if its definition has an error, about which there is a diagnostic.</summary>
    public Symbol? Resolve(TermEntry term)
    {
        if (term.State == TermState.Resolved || term.Definition is not { } definition) return term.Symbol;
        if (term.State == TermState.Resolving)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionCycle, term.Location, term.Name);
            return null;
        }

        if (_depth == MostNested)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionTooDeep, term.Location, term.Name);
            return null;
        }

        term.State = TermState.Resolving;
        _depth++;
        term.Symbol = Create(term, definition);
        _depth--;
        term.State = TermState.Resolved;
        if (term.Symbol is null) return null;
        scope.Declarations[definition] = term.Symbol;
        if (DefinedTerm(definition) is { } defined) scope.Declarations[defined] = term.Symbol;
        return term.Symbol;
    }

    private Symbol? Create(TermEntry term, DefinitionSyntax definition)
    {
        switch (definition)
        {
            case HoldingDefinitionSyntax holding:
                var (unit, isCounted) = (holding.Measure is { } given ? Words.Of(given.Unit) : "", holding.Measure?.Manner.Kind != SyntaxKind.MeasuredKeyword);
                return new HoldingSymbol(term.Name, term.Plural, unit, isCounted, term.Location) { Attributes = Attributes(holding.AttributeList) };
            case FlowDefinitionSyntax flow:
                return QuantityDefinitionBinder.Flow(term, flow);
            case PartDefinitionSyntax part when scope.Terms.Bind(part.Whole) is PlaceSymbol outer:
                return InPlace(new PlaceSymbol(term.Name, term.Plural, outer.Kind, term.Location), inner => scope.PlaceBinder.Note(scope.Places.TryAdd(inner, outer), inner, part));
            case PartDefinitionSyntax part:
                return scope.Terms.Quantity(part.Whole) is { } whole ? QuantityDefinitionBinder.Like(term, whole, whole.IsCounted, part.Term.Doing) : null;
            case SumDefinitionSyntax sum:
                return _quantities.IsMeasured(sum.Sum) ? _quantities.Baseline(term, sum) : _quantities.Sum(term, Summands.Of(sum.Sum), sum.Term.Doing);
            case PartitionDefinitionSyntax partition when scope.Terms.Bind(partition.Parts[0]) is PlaceSymbol part:
                return InPlace(new PlaceSymbol(term.Name, term.Plural, part.Kind, term.Location), whole => Consists(whole, partition));
            case PartitionDefinitionSyntax partition:
                return _quantities.Sum(term, partition.Parts, partition.Term.Doing);
            case BaselineDefinitionSyntax baseline:
                return _quantities.Baseline(term, baseline);
            case BaselineListDefinitionSyntax baseline:
                return _quantities.Baseline(term, baseline);
            case ActDefinitionSyntax act:
                return Act(term, act);
            case BorderDefinitionSyntax border:
                return scope.Terms.Act(border.Whole) is { } lasting ? (border.Border.Kind == SyntaxKind.EndsKeyword ? lasting.End : lasting) : null;
            case PhaseDefinitionSyntax phase:
                return Phase(term, phase);
            case RecurringPeriodDefinitionSyntax period:
                return Period(term, period);
            case DateDefinitionSyntax date:
                return scope.Times.Point(date.Point) is { } point ? new DateSymbol(term.Name, term.Plural, point, term.Location) : null;
            case DateListDefinitionSyntax list:
                return scope.Times.Choice(list.Items.Select(item => item.Point), list.Choice) is { } chosen
                    ? new DateSymbol(term.Name, term.Plural, chosen, term.Location)
                    : null;
            case GroupDefinitionSyntax group:
                return Group(term, group);
            case JoiningGroupDefinitionSyntax joining:
                return new BearerBinder(scope).Joining(joining.Doing, joining.Joining) is { } picked
                    ? new GroupSymbol(term.Name, term.Plural, [.. scope.Names.Parties], term.Location) { Joining = picked }
                    : null;
            case BusinessDayDefinitionSyntax day:
                return new BusinessDayBinder(scope).Create(term, day);
            case TableGroupDefinitionSyntax named:
                return NamedGroup(term, named);
            case ChangingGroupDefinitionSyntax changing:
                return new ChangingGroupBinder(scope).Create(term, changing.GroupTest);
            case FigureDefinitionSyntax figure:
                return scope.Figures.Create(term, figure);
            case BodyDefinitionSyntax { Gloss: var gloss } kind when PlaceBinder.IsKind(kind.Noun.Text) || gloss is null:
                return Place(term, kind);
            case TreatyDefinitionSyntax:
                return new TreatySymbol(term.Name, term.Plural, term.Location);
            case BodyDefinitionSyntax:
                return new BodySymbol(term.Name, term.Location);
            default:
                throw new InvalidOperationException($"No term is defined by {definition.Kind}.");
        }
    }

    private static ImmutableArray<AttributeSymbol> Attributes(AttributeListSyntax? list) =>
        [.. (list?.Attributes ?? []).Select(attribute => new AttributeSymbol(Words.Of(attribute.Name), Words.Of(attribute.Unit)))];

    private PlaceSymbol? Place(TermEntry term, BodyDefinitionSyntax kind)
    {
        if (PlaceBinder.IsKind(kind.Noun.Text)) return new PlaceSymbol(term.Name, term.Plural, kind.Noun.Text, term.Location);
        scope.Diagnostics.Report(ItemDiagnostics.UnknownKind, kind.Noun.Location, kind.Noun.Text, term.Name);
        return null;
    }

    private static PlaceSymbol? InPlace(PlaceSymbol place, Func<PlaceSymbol, bool> note) => note(place) ? place : null;

    private bool Consists(PlaceSymbol whole, PartitionDefinitionSyntax partition)
    {
        List<PlaceSymbol?> parts = [.. partition.Parts.Select(scope.Terms.Place)];
        return !parts.Contains(null) && scope.PlaceBinder.Note(scope.Places.TryAdd(whole, [.. parts.OfType<PlaceSymbol>()]), whole, partition);
    }

    private ActSymbol Act(TermEntry term, ActDefinitionSyntax syntax)
    {
        if (syntax.Body is { } body) scope.Terms.Body(body);
        var (actor, target) = (syntax.Actor?.Role.Text, syntax.Target?.RoleName?.Role.Text);
        var hasTarget = syntax.Target is { } words && words.DescendantTokens().Any(token => token.Kind == SyntaxKind.PartyKeyword);
        var act = new ActSymbol(term.Name, term.Plural, actor, target, hasTarget, term.Location);
        if (actor is not null) scope.Names.ActRoles.TryAdd(actor, act);
        if (target is not null) scope.Names.ActRoles.TryAdd(target, act);
        return act;
    }

    private GroupSymbol? Group(TermEntry term, GroupDefinitionSyntax syntax)
    {
        var members = new List<PartySymbol>();
        foreach (var name in syntax.Members)
        {
            if (new GroupBinder(scope).Fixed(name) is not { } parties) return null;
            if (parties.FirstOrDefault(members.Contains) is { } twice)
            {
                scope.Diagnostics.Report(WhoDiagnostics.MemberTwice, name.Location, term.Name, twice.Name);
                return null;
            }

            members.AddRange(parties);
        }

        return new GroupSymbol(term.Name, term.Plural, Disputed(term, [.. scope.Names.Parties.Where(members.Contains)]), term.Location);
    }

    /// <summary>The members, one of them in or out as the reading has it that is bound.</summary>
    private ImmutableArray<PartySymbol> Disputed(TermEntry term, ImmutableArray<PartySymbol> members) =>
        scope.Reversed is not { } reversed || reversed.Group.Name != term.Name
            ? members
            : [.. scope.Names.Parties.Where(party => members.Contains(party) != (party.Name == reversed.Party.Name))];

    private GroupSymbol? NamedGroup(TermEntry term, TableGroupDefinitionSyntax syntax) =>
        new FormWords(scope.Diagnostics).Are(syntax.Naming, "named") && scope.Tables.Named(syntax.Table) is { } members
            ? new GroupSymbol(term.Name, term.Plural, Disputed(term, members), term.Location)
            : null;

    private PhaseSymbol? Phase(TermEntry term, PhaseDefinitionSyntax syntax)
    {
        var start = scope.Times.Point(syntax.Start);
        var end = scope.Times.Point(syntax.End);
        if (start is null || end is null) return null;
        if (ConstantDate.Of(start) is { } first && ConstantDate.Of(end) is { } last && last < first)
        {
            scope.Diagnostics.Report(BindingDiagnostics.EndBeforeStart, syntax.End.Location, Dates.Text(last), Dates.Text(first));
            return null;
        }

        return new PhaseSymbol(term.Name, term.Plural, start, end, term.Location);
    }

    private RecurringPeriodSymbol? Period(TermEntry term, RecurringPeriodDefinitionSyntax syntax)
    {
        var length = scope.Numbers.Duration(syntax.Duration);
        var first = scope.Times.Point(syntax.Start);
        if (length is null || first is null || !Units.IsPeriod(length, syntax.Duration, scope.Diagnostics)) return null;
        return new RecurringPeriodSymbol(term.Name, term.Plural, length, first, term.Location);
    }
}
