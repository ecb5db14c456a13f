using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with dates and with the life of a treaty: codes TL2140 to TL2159.</summary>
public static class LifeDiagnostics
{
    /// <summary>A list of States that the text does not give.</summary>
    public static DiagnosticDescriptor NoSuchList { get; } = Error(
        "TL2140", "List of States that is not given", "Nothing says which States are named in {0}.",
        "Define the group, for example “\"{0} State\" means …”.");

    /// <summary>A word that is no way to consent to be bound.</summary>
    public static DiagnosticDescriptor NoInstrument { get; } = Error(
        "TL2141", "Instrument by which no State is bound", "“{0}” is no way in which a State consents to be bound.",
        "Write an instrument of ratification, acceptance, approval or accession.");

    /// <summary>A second clause on the entry into force for later Parties.</summary>
    public static DiagnosticDescriptor SecondLaterEntry { get; } = Error(
        "TL2142", "Second clause on later Parties", "The treaty says twice when it enters into force for a later Party.",
        "Keep one of the two sentences.");

    /// <summary>A share of more than the whole.</summary>
    public static DiagnosticDescriptor MoreThanAll { get; } = Error(
        "TL2143", "More than there is", "No States have together {0}% of the {1}.",
        "Write a percentage of no more than 100.");

    /// <summary>A fact on the life that two dates are given for, or none.</summary>
    public static DiagnosticDescriptor WhichDay { get; } = Error(
        "TL2144", "Fact with two dates or none", "“{0}” gives {1}.",
        "Begin the sentence with “On” and one date.");

    /// <summary>A date of the following year or of the year before where no years are named.</summary>
    public static DiagnosticDescriptor WhichYears { get; } = Error(
        "TL2145", "Year next to none", "“{0}” does not say after or before which years.",
        "Write “for each calendar year” before it.");

    /// <summary>A length of time after an event that is neither a deadline nor a day.</summary>
    public static DiagnosticDescriptor ByOrOn { get; } = Error(
        "TL2146", "Neither by a day nor on it", "“{0}” says neither by when nor on which day.",
        "Write “no later than {0}” or “on the …th day after …”.");

    /// <summary>A holiday that is no day of the week and no date.</summary>
    public static DiagnosticDescriptor NoWeekday { get; } = Error(
        "TL2147", "Day off that is no day of the week", "“{0}” is neither a day of the week nor a date.",
        "Write the day of the week, such as “Sunday”, or the date, such as “25 December”.");

    /// <summary>A kind of day of which there is none.</summary>
    public static DiagnosticDescriptor NoDayLeft { get; } = Error(
        "TL2148", "Kind of day that never comes", "No day of the week is left for a {0}.",
        "Name fewer days of the week.");

    /// <summary>A group whose members depend on when they join, where they have to be known.</summary>
    public static DiagnosticDescriptor UnknownMembers { get; } = Error(
        "TL2149", "Group whose members are not known here", "Who belongs to “{0}” depends on the day of entry into force for each Party, so it cannot stand here.",
        "Use it as the subject of the sentence, as in “each {0}”.");

    /// <summary>Provisional application by some Parties, under a condition, or as a right.</summary>
    public static DiagnosticDescriptor ProvisionalForm { get; } = Error(
        "TL2150", "Provisional application that is not plain", "Provisional application binds all Parties, from a day on and without a condition.",
        "Write “From 1 May 2030, the Parties shall apply this Treaty provisionally.”");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
