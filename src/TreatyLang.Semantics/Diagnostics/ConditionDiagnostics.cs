using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with conditions, switches and the shapes of acts: codes TL2160 to TL2179.</summary>
public static class ConditionDiagnostics
{
    /// <summary><c>it</c> as a subject where no condition names a Party.</summary>
    public static DiagnosticDescriptor NobodyMeant { get; } = Error(
        "TL2160", "Pronoun that names nobody", "“{0}” does not say which Party is meant, because no condition before it speaks of a Party.",
        "Write “each Party”, or begin the sentence with a condition such as “If a Party holds more than 500 Launchers, it shall …”.");

    /// <summary>A time behind a condition.</summary>
    public static DiagnosticDescriptor ConditionBeforeTime { get; } = Error(
        "TL2161", "Condition before a time", "It is open whether the words behind the condition time the condition or the sentence.",
        "Put the condition last, or the time at the start of the sentence.");

    /// <summary>A condition that opens a sentence although it belongs at its end.</summary>
    public static DiagnosticDescriptor ConditionLast { get; } = Error(
        "TL2162", "Condition that belongs at the end", "“{0}” stands at the end of the sentence that it restricts.",
        "Put it last, behind a comma.");

    /// <summary><c>that day</c> without an event.</summary>
    public static DiagnosticDescriptor NoDayMeant { get; } = Error(
        "TL2163", "“that day” without an event", "“{0}” does not say which day is meant.",
        "Begin the sentence with the event, such as “When a Party conducts a Test, …”, or name the event.");

    /// <summary>A condition about someone whom it cannot speak of.</summary>
    public static DiagnosticDescriptor WhoseState { get; } = Error(
        "TL2164", "Condition about an unknown Party", "“{0}” does not say of whom the condition speaks.",
        "Write “it”, “a Party”, “another Party”, “each Party”, or a name.");

    /// <summary>A state in words that no form knows.</summary>
    public static DiagnosticDescriptor StateForm { get; } = Error(
        "TL2165", "Condition that is not read", "“{0}” is no state that can be true or false on a day.",
        "Write that a Party holds an amount, complies with a clause, has done an act, or does not do an act within a time.");

    /// <summary><c>In addition to</c> without a right.</summary>
    public static DiagnosticDescriptor AdditionWithoutRight { get; } = Error(
        "TL2166", "“In addition to” without a right", "“In addition to” adds what a right permits to what another clause allows, and this sentence gives no right.",
        "Write “may … up to”, or leave the words out.");

    /// <summary><c>provided that</c> without a right.</summary>
    public static DiagnosticDescriptor ProvisoWithoutRight { get; } = Error(
        "TL2167", "“provided that” without a right", "“provided that” belongs to a right.",
        "Write “if” or “unless”.");

    /// <summary>A renewal of what is no right.</summary>
    public static DiagnosticDescriptor RenewalWithoutRight { get; } = Error(
        "TL2168", "Renewal without a right", "“{0}” belongs to a right that ends.",
        "Leave the words out, or write “may … until …”.");

    /// <summary>An event that triggers something else than a duty or a right to act.</summary>
    public static DiagnosticDescriptor EventWithoutDuty { get; } = Error(
        "TL2169", "“when” without an act that follows", "“when” asks for or permits an act each time that something happens, and this sentence does neither.",
        "Write “if” or “while” and a state, or a duty or a right to act.");

    /// <summary>The acceptance of an act that is directed at nobody.</summary>
    public static DiagnosticDescriptor NobodyToAccept { get; } = Error(
        "TL2170", "Acceptance of an act towards nobody", "{0} are not directed at another Party, so no Party can accept or refuse them.",
        "Define the act with “another Party”, such as “inspects another Party”.");

    /// <summary>Parties of a switch that are none.</summary>
    public static DiagnosticDescriptor SwitchForWhom { get; } = Error(
        "TL2171", "Clause switched for an open circle", "“{0}” does not name the Parties to whom the clause applies.",
        "Name the Parties, or a group of them.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
