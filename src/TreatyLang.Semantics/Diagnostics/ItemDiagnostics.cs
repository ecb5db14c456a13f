using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with tables, numbers of Parties, places and items: codes TL2121 to TL2139.</summary>
public static class ItemDiagnostics
{
    /// <summary>A table that no sentence can name.</summary>
    public static DiagnosticDescriptor TableWithoutName { get; } = Error(
        "TL2121", "Table without a name", "Nothing can refer to this table, because it has no name.",
        "Write its name on a line of its own above it, such as “Table 1”.");

    /// <summary>Two tables of one name.</summary>
    public static DiagnosticDescriptor TableTwice { get; } = Error(
        "TL2122", "Table named twice", "There is more than one “{0}”.",
        "Give each table a number of its own.");

    /// <summary>A reference to a table that does not exist.</summary>
    public static DiagnosticDescriptor NoTable { get; } = Error(
        "TL2123", "Table that does not exist", "There is no table “{0}”.",
        "Add the table with its name above it, or refer to one that exists.");

    /// <summary>A table without the numbers that are said to stand in it.</summary>
    public static DiagnosticDescriptor NoColumn { get; } = Error(
        "TL2124", "Column that does not exist", "{0} has no column “{1}”.",
        "Write the term at the head of the column in which its numbers stand.");

    /// <summary>A row of a table that stands for nobody.</summary>
    public static DiagnosticDescriptor RowOfNoParty { get; } = Error(
        "TL2125", "Row of no Party", "“{0}” at the beginning of this row is neither a Party nor a group of Parties.",
        "Begin each row with the name of a Party or of a group.");

    /// <summary>Two rows that give one Party a number.</summary>
    public static DiagnosticDescriptor NumberTwice { get; } = Error(
        "TL2126", "Number given twice", "The table gives the {0} of {1} twice.",
        "Keep one of the two rows.");

    /// <summary>A sentence that gives a Party another number than the text does elsewhere.</summary>
    public static DiagnosticDescriptor OtherNumber { get; } = Error(
        "TL2127", "Two numbers for one Party", "By this sentence the {0} of {1} is {2}, but elsewhere it is {3}.",
        "Correct one of the two, or delete it.");

    /// <summary>A ratio with another number of shares than of Parties.</summary>
    public static DiagnosticDescriptor RatioLength { get; } = Error(
        "TL2128", "Ratio with a share too many or too few", "The ratio names {0} Parties and {1} shares.",
        "Write one share for each Party, in the same order.");

    /// <summary>A Party that is bound by its own number and has none.</summary>
    public static DiagnosticDescriptor NoFigure { get; } = Error(
        "TL2129", "Party without a number", "The text gives no {0} for {1}.",
        "Add the number, or name the Parties that the clause binds.");

    /// <summary>A number of each Party in a clause that binds several as one.</summary>
    public static DiagnosticDescriptor FigureTogether { get; } = Error(
        "TL2130", "Own number of Parties together", "The Parties together have no {0}; each has its own.",
        "Write “each Party”, or the number itself.");

    /// <summary>A number of each Party where only a number for all can stand.</summary>
    public static DiagnosticDescriptor FigureHere { get; } = Error(
        "TL2131", "Own number where it has no meaning", "“{0}” cannot stand here; only limits and rights use a number of each Party.",
        "Write the number itself.");

    /// <summary>A cell that should hold a number.</summary>
    public static DiagnosticDescriptor CellOfNoNumber { get; } = Error(
        "TL2132", "Cell without a number", "“{0}” in this table is no number.",
        "Write a number without its unit, such as 135,000, or leave the cell empty.");

    /// <summary>A phase where a place has to stand.</summary>
    public static DiagnosticDescriptor PhaseAsPlace { get; } = Error(
        "TL2133", "Phase after “in”", "“{0}” is a period of time, and “in” before a term says where.",
        "Write “during {0}”.");

    /// <summary>A definition by a word that is no kind of thing.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = Error(
        "TL2134", "Kind that is not known", "“{0}” alone does not say what kind of thing a {1} is.",
        "Write “a zone”, “a sector”, “a status” or “a facility” for a place, “a holding” or “an act”, or say what the body is: “a {0}, namely …”.");

    /// <summary>A size that the definition does not give the items.</summary>
    public static DiagnosticDescriptor NoAttribute { get; } = Error(
        "TL2135", "Size that items do not have", "By their definition {0} have no {1}.",
        "Add it to the definition: “means a holding, counted in …, each with a {1} in …”.");

    /// <summary>A size in a unit that is not that of its definition.</summary>
    public static DiagnosticDescriptor UnitOfSize { get; } = Error(
        "TL2136", "Size in another unit", "A {0} is given in {1}, not in {2}.",
        "State the size in the unit of the definition, or leave the unit out.");

    /// <summary>The size together of items of some sizes.</summary>
    public static DiagnosticDescriptor SizeOfSized { get; } = Error(
        "TL2137", "Total of items of some sizes", "The size together cannot be limited of items “{0}” only.",
        "Limit the size of all items together, or define the items that are meant as a holding of their own.");

    /// <summary>What does not count anyway.</summary>
    public static DiagnosticDescriptor CountsAnyway { get; } = Error(
        "TL2138", "Exemption of what does not count", "{0} do not count as {1} anyway.",
        "Name what they count as by their definition, or delete the sentence.");

    /// <summary>A rule on the first items that speaks of other ones behind them.</summary>
    public static DiagnosticDescriptor OtherTier { get; } = Error(
        "TL2139", "Rule on two kinds of items", "The rule says what {0} count as in {1}, but its second half speaks of others.",
        "Name the same items and the same total in both halves.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
