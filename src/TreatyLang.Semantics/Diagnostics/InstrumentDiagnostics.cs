namespace TreatyLang.Diagnostics;

/// <summary>What can be wrong between the instruments of a treaty, with reservations and with brackets: codes TL2200 to TL2219.</summary>
public static class InstrumentDiagnostics
{
    /// <summary>A name that no instrument of the treaty has and no other treaty that it names.</summary>
    public static DiagnosticDescriptor UnknownInstrument { get; } = Error(
        "TL2200", "Unknown instrument", "No instrument of this treaty is called “{0}”; there {1}.",
        "Write one of these names or define another treaty: “\"{0}\" means a treaty, namely …”.");

    /// <summary>Two instruments with one name.</summary>
    public static DiagnosticDescriptor DuplicateInstrument { get; } = Error(
        "TL2201", "Two instruments of one name", "Another instrument is called {0} already.",
        "Give this one a short name of its own at the end of its title, in parentheses.");

    /// <summary>A name that two instruments have.</summary>
    public static DiagnosticDescriptor AmbiguousInstrument { get; } = Error(
        "TL2202", "Name of two instruments", "“{0}” can be {1}.", "Write the name in full.");

    /// <summary>A part of an instrument that has dates of its own.</summary>
    public static DiagnosticDescriptor DatesOfPart { get; } = Error(
        "TL2203", "Dates of a part", "Another clause gives {0} dates of its own, but {0} is a part of {1}.", "Delete one of the two clauses.");

    /// <summary>Two clauses that date one instrument.</summary>
    public static DiagnosticDescriptor SecondDates { get; } = Error(
        "TL2204", "Instrument dated twice", "Another clause says already when {0} applies.", "Give the dates in one clause.");

    /// <summary>Two instruments of which each would prevail over the other.</summary>
    public static DiagnosticDescriptor CircularPrevalence { get; } = Error(
        "TL2205", "Circular precedence", "Another clause says that {1} prevails over {0}, so {0} cannot prevail over {1}.", "Decide which of them prevails, and delete the other clause.");

    /// <summary>An instrument that prevails in a conflict between two others.</summary>
    public static DiagnosticDescriptor ThirdInstrument { get; } = Error(
        "TL2206", "Precedence of a third instrument", "In a conflict between {1} and {2}, {0} cannot prevail.", "Say which of the two prevails.");

    /// <summary>Application dates of the treaty itself.</summary>
    public static DiagnosticDescriptor DatesOfTreaty { get; } = Error(
        "TL2207", "Dates of the treaty itself", "“{0}” says when a decision or protocol applies, but it stands in the treaty itself.",
        "Write “This Treaty shall enter into force on …” and “This Treaty shall remain in force until …”.");

    /// <summary>A sentence whose days cannot be cut to those of its instrument.</summary>
    public static DiagnosticDescriptor UndatedForm { get; } = Error(
        "TL2208", "Form without dates of the instrument", "The dates of {0} cannot be applied to a sentence of this form.",
        "Write the dates into the sentence, and leave them out of the instrument.");

    /// <summary>A reservation that the treaty prohibits.</summary>
    public static DiagnosticDescriptor ProhibitedReservation { get; } = Error(
        "TL2209", "Prohibited reservation", "The reservation of {0} is prohibited by {1}.", "Delete the reservation, or permit it in {1}.");

    /// <summary>A reservation to what does not bind its Party.</summary>
    public static DiagnosticDescriptor NothingReserved { get; } = Error(
        "TL2210", "Reservation to nothing", "Nothing in {0} binds {1}, so there is nothing to reserve.", "Name the clause that is not to bind {1}.");

    /// <summary>A reservation to a clause that binds several Parties as one.</summary>
    public static DiagnosticDescriptor JointReservation { get; } = Error(
        "TL2211", "Reservation to a joint clause", "{0} binds the Parties together, so {1} cannot be taken out of it alone.",
        "Say in the clause itself who bears it.");

    /// <summary>A text that is not agreed in all places.</summary>
    public static DiagnosticDescriptor BracketedText { get; } = new(
        "TL2212", "Text in brackets", "The text has {0} in brackets, so it stands for several texts.", DiagnosticSeverity.Note,
        "Settle what is in brackets, or check one variant with --take.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
