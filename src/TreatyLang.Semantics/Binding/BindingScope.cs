using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>What all parts of the binder share while one treaty is bound.</summary>
internal sealed class BindingScope
{
    /// <summary>Starts the binding of a treaty.</summary>
    /// <param name="diagnostics">Where diagnostics go.</param>
    /// <param name="outline">The order of the text.</param>
    public BindingScope(DiagnosticBag diagnostics, Outline outline)
    {
        (Diagnostics, Outline) = (diagnostics, outline);
        Numbers = new NumberBinder(this);
        Terms = new TermBinder(this);
        Times = new PointBinder(this);
        Consents = new ConsentBinder(this);
        References = new ReferenceBinder(this);
        Definitions = new DefinitionBinder(this);
        Tables = new TableBinder(this);
        Figures = new FigureBinder(this);
        Flows = new FlowFinder(this);
        Units = new UnitTable(this);
        Items = new ItemBinder(this);
        PlaceBinder = new PlaceBinder(this);
        Instruments = new InstrumentBinder(this);
    }

    /// <summary>The disputed membership that is decided otherwise than the text has it, or null.</summary>
    public DisputedMembershipFact? Reversed { get; init; }

    /// <summary>Where diagnostics go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The order of the text.</summary>
    public Outline Outline { get; }

    /// <summary>All names.</summary>
    public SymbolTable Names { get; } = new();

    /// <summary>The clauses bound so far.</summary>
    public ClauseList Clauses { get; } = new();

    /// <summary>What each node names.</summary>
    public Dictionary<SyntaxNode, Symbol> Symbols { get; } = [];

    /// <summary>What each node declares.</summary>
    public Dictionary<SyntaxNode, Symbol> Declarations { get; } = [];

    /// <summary>What each cross-reference leads to.</summary>
    public Dictionary<SyntaxNode, ClauseReference> ResolvedReferences { get; } = [];

    /// <summary>Which instrument prevails over which, as the text says.</summary>
    public List<PrevalenceClause> Prevalences { get; } = [];

    /// <summary>The instrument whose sentence is being bound.</summary>
    public InstrumentEntry? Current { get; set; }

    /// <summary>Numbers, durations and dates.</summary>
    public NumberBinder Numbers { get; }

    /// <summary>Terms.</summary>
    public TermBinder Terms { get; }

    /// <summary>Points in time.</summary>
    public PointBinder Times { get; }

    /// <summary>Consents to be bound.</summary>
    public ConsentBinder Consents { get; }

    /// <summary>Cross-references.</summary>
    public ReferenceBinder References { get; }

    /// <summary>Definitions.</summary>
    public DefinitionBinder Definitions { get; }

    /// <summary>Tables.</summary>
    public TableBinder Tables { get; }

    /// <summary>Numbers of Parties.</summary>
    public FigureBinder Figures { get; }
    /// <summary>Flows by their verbs.</summary>
    public FlowFinder Flows { get; }

    /// <summary>How units compare.</summary>
    public UnitTable Units { get; }

    /// <summary>What sentences count.</summary>
    public ItemBinder Items { get; }

    /// <summary>Places.</summary>
    public PlaceBinder PlaceBinder { get; }

    /// <summary>How the places lie in one another.</summary>
    public Places Places { get; } = new();

    /// <summary>The holdings that the text speaks of without defining them.</summary>
    public DerivedHoldings Derived { get; } = new();

    /// <summary>The acts that the text speaks of without defining them.</summary>
    public DerivedActs DerivedActs { get; } = new();

    /// <summary>The flows that the text speaks of without defining them.</summary>
    public DerivedFlows DerivedFlows { get; } = new();

    /// <summary>Names of instruments.</summary>
    public InstrumentBinder Instruments { get; }
}
