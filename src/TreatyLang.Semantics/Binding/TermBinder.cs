using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the names in sentences: Parties, bodies and defined terms.</summary>
internal sealed class TermBinder(BindingScope scope)
{
    // To look for the nearest of many names again and again would take quadratic time.
    private const int MostSuggestions = 100;

    private int _suggestions;

    /// <summary>The symbol that a term names; null after a diagnostic.</summary>
    public Symbol? Bind(TermReferenceSyntax reference) => BindName(reference);

    /// <summary>The symbol that words name, be they a term or the name of a group; null after a diagnostic.</summary>
    public Symbol? BindName(SyntaxNode reference)
    {
        if (reference.IsMissing) return null;
        var name = Words.Of(reference);
        if (Find(name) is { } symbol) return Record(reference, symbol);
        ReportUnknown(reference, name);
        return null;
    }

    /// <summary>The holding that a term names; null after a diagnostic.</summary>
    public HoldingSymbol? Holding(TermReferenceSyntax reference) => As<HoldingSymbol>(reference, "a holding");

    /// <summary>The place that a term names; null after a diagnostic.</summary>
    public PlaceSymbol? Place(TermReferenceSyntax reference) => As<PlaceSymbol>(reference, "a zone or another place");

    /// <summary>The number of each Party that a term names; null after a diagnostic.</summary>
    public FigureSymbol? Figure(TermReferenceSyntax reference) => As<FigureSymbol>(reference, "a number of each Party");
    /// <summary>The holding or the flow that a term names; null after a diagnostic.</summary>
    public QuantitySymbol? Quantity(TermReferenceSyntax reference) => As<QuantitySymbol>(reference, "a holding or a flow");

    /// <summary>The flow that a term names; null after a diagnostic.</summary>
    public FlowSymbol? Flow(TermReferenceSyntax reference) => As<FlowSymbol>(reference, "a flow");

    /// <summary>The act that a term names; null after a diagnostic.</summary>
    public ActSymbol? Act(TermReferenceSyntax reference) => As<ActSymbol>(reference, "an act");

    /// <summary>The body that a term names; null after a diagnostic.</summary>
    public BodySymbol? Body(TermReferenceSyntax reference) => As<BodySymbol>(reference, "a body");

    /// <summary>The phase that a term names; null after a diagnostic.</summary>
    public PhaseSymbol? Phase(TermReferenceSyntax reference) => As<PhaseSymbol>(reference, "a phase");

    /// <summary>The recurring period that a term names; null after a diagnostic.</summary>
    public RecurringPeriodSymbol? Period(TermReferenceSyntax reference) => As<RecurringPeriodSymbol>(reference, "a recurring period");

    /// <summary>The kind of day that a term names; null after a diagnostic.</summary>
    public BusinessDaySymbol? BusinessDay(TermReferenceSyntax reference) => As<BusinessDaySymbol>(reference, "a kind of day");

    /// <summary>The Party that a term names; null after a diagnostic.</summary>
    public PartySymbol? Party(TermReferenceSyntax reference) => PartyNamed(reference);

    /// <summary>The Party that words name; null after a diagnostic.</summary>
    public PartySymbol? PartyNamed(SyntaxNode reference)
    {
        if (reference.IsMissing) return null;
        var name = Words.Of(reference);
        if (scope.Names.FindParty(name) is { } party)
        {
            Record(reference, party);
            return party;
        }

        if (Spelling.Nearest(name, scope.Names.PartyNames) is { } nearest)
            scope.Diagnostics.Report(BindingDiagnostics.MisspeltTerm, reference.Location, name, nearest);
        else if (scope.Names.ArePartiesKnown)
            scope.Diagnostics.Report(BindingDiagnostics.UnknownParty, reference.Location, name, Words.List([.. scope.Names.Parties.Select(known => known.Name)]));
        else
            ReportNoParties(reference);
        return null;
    }

    /// <summary>Whether a dispute gives a Party this role; false after a diagnostic.</summary>
    public bool IsDisputeRole(SyntaxToken role)
    {
        if (scope.Names.DisputeRoles.Contains(role.Text)) return true;
        if (scope.Names.UnreadRoles.Contains(role.Text))
            scope.Diagnostics.Report(BindingDiagnostics.UnreadSentence, role.Location, $"the sentence that gives a Party the role “{role.Text}” has an error");
        else
            scope.Diagnostics.ReportMissing(BindingDiagnostics.UnknownRole, role.Location, role.Text);
        return false;
    }

    /// <summary>What kind of thing a symbol is, for messages.</summary>
    public static string Describe(Symbol symbol) => symbol switch
    {
        HoldingSymbol => "a holding",
        FlowSymbol => "a flow",
        BaselineSymbol => "a baseline",
        ActSymbol => "an act",
        PhaseSymbol => "a phase",
        RecurringPeriodSymbol => "a recurring period",
        DateSymbol => "a date",
        BodySymbol => "a body",
        BusinessDaySymbol => "a kind of day",
        GroupSymbol => "a group of Parties",
        ChangingGroupSymbol => "a group whose members change",
        PlaceSymbol place => $"{Words.Article(place.Kind)} {place.Kind}",
        FigureSymbol => "a number of each Party",
        TreatySymbol => "another treaty",
        _ => "a Party",
    };

    /// <summary>Marks an addressee as used; “the other Party” has to be one.</summary>
    public void Recipient(RecipientSyntax recipient)
    {
        Mention(recipient);
        if (recipient.Single is not null && scope.Names.PartiesHere.Count != 2) scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, recipient.Location);
    }

    /// <summary>Marks the terms that words in passing name, such as those of an explanation, as used.</summary>
    public void Mention(SyntaxNode words)
    {
        foreach (var name in Words.Names(words))
        {
            if (scope.Names.FindTerm(name) is { } term) term.IsUsed = true;
        }
    }

    /// <summary>Notes that a sentence is left out because the Parties are not known, about which there is an error elsewhere.</summary>
    public void ReportNoParties(SyntaxNode node) => scope.Diagnostics.Report(BindingDiagnostics.UnreadSentence, node.Location, "the Parties are not known");

    private void ReportUnknown(SyntaxNode reference, string name)
    {
        if (scope.Names.FindTerm(name) is { } term)
        {
            scope.Diagnostics.Report(BindingDiagnostics.UnreadSentence, reference.Location, $"the definition of “{term.Name}” has an error");
        }
        else if (scope.Names.UnreadParties.Contains(name))
        {
            ReportNoParties(reference);
        }
        else if (Touching(name) is { } names)
        {
            scope.Diagnostics.Report(BindingDiagnostics.TouchingTerms, reference.Location, names.First, names.Second);
        }
        else if (_suggestions++ < MostSuggestions && Spelling.Nearest(name, scope.Names.Names) is { } nearest)
        {
            if (scope.Names.FindTerm(nearest) is { } meant) meant.IsUsed = true;
            scope.Diagnostics.Report(BindingDiagnostics.MisspeltTerm, reference.Location, name, nearest);
        }
        else
        {
            scope.Diagnostics.ReportMissing(BindingDiagnostics.UnknownTerm, reference.Location, name);
        }
    }

    // "USA SLBMs" is no term, but two.
    private (string First, string Second)? Touching(string name)
    {
        for (var end = name.IndexOf(' ', StringComparison.Ordinal); end > 0; end = name.IndexOf(' ', end + 1))
        {
            if (IsKnown(name[..end]) && IsKnown(name[(end + 1)..])) return (name[..end], name[(end + 1)..]);
        }

        return null;
    }

    private bool IsKnown(string name) => scope.Names.FindParty(name) is not null || scope.Names.FindTerm(name) is not null;

    private Symbol? Find(string name)
    {
        if (scope.Names.FindParty(name) is { } party) return party;
        if (scope.Names.FindTerm(name) is not { } term) return BuiltInActs.Named(name);
        term.IsUsed = true;
        return scope.Definitions.Resolve(term);
    }

    private Symbol Record(SyntaxNode reference, Symbol symbol)
    {
        scope.Symbols[reference] = symbol;
        return symbol;
    }

    private T? As<T>(TermReferenceSyntax reference, string wanted)
        where T : Symbol
    {
        var symbol = Bind(reference);
        if (symbol is null or T) return (T?)symbol;
        scope.Diagnostics.Report(BindingDiagnostics.WrongKind, reference.Location, Words.Of(reference), Describe(symbol), wanted);
        return null;
    }
}
