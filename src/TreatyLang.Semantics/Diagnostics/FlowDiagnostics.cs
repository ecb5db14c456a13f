using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with flows, baselines and units: codes TL2100 to TL2119.</summary>
public static class FlowDiagnostics
{
    /// <summary>A verb with an amount that no flow is defined by.</summary>
    public static DiagnosticDescriptor NoFlowOfVerb { get; } = Error(
        "TL2100", "Verb that no flow is defined by", "“{0}” is the verb of no flow{1}.",
        "Define one, such as “\"Production\" (to produce) means a flow, measured in tonnes.”, or name what increases and reduces a holding: “The Stock is increased by Production and reduced by Exports.”");

    /// <summary>A limit on a flow without a period.</summary>
    public static DiagnosticDescriptor FlowTime { get; } = Error(
        "TL2101", "Flow without a period", "The sentence does not say over which time {0} is added up.",
        "Write “in each calendar year”, “in 2030” or “over the calendar years from 2030 to 2039”.");

    /// <summary>A flow or a holding in an amount, without the time at which it is measured.</summary>
    public static DiagnosticDescriptor MeasuredTime { get; } = Error(
        "TL2102", "Amount without its time", "“{0}” does not say {1}.",
        "Measure a flow “in 1989” or as “the average of … in 2009 and 2010”, a holding “on 1 May 2030” or “on entry into force”; a baseline has its time from its definition.");

    /// <summary>A duty to have done something, without a deadline or without a least amount.</summary>
    public static DiagnosticDescriptor CumulativeForm { get; } = Error(
        "TL2103", "Achievement without a deadline", "“{0}” needs a least amount and the day by which it has to be reached.",
        "Write “Each Party shall have destroyed, no later than 3 years after entry into force, at least 20% of its Declared Stock.”");

    /// <summary>Instalments whose years are not known.</summary>
    public static DiagnosticDescriptor Instalments { get; } = Error(
        "TL2104", "Instalments without years", "Equal annual instalments need an amount that is to be produced, destroyed and so on by a whole number of years after an event.",
        "Write “in equal annual instalments no later than 10 years after entry into force”.");

    /// <summary>A verb that several flows share.</summary>
    public static DiagnosticDescriptor WhichFlow { get; } = Error(
        "TL2105", "Verb of several flows", "“{0}” can mean {1}.",
        "Name the flow as the subject, such as “The Production of each Party shall not exceed …”.");

    /// <summary>A holding with two lists of what changes it.</summary>
    public static DiagnosticDescriptor ChangedTwice { get; } = Error(
        "TL2106", "Second list of changes", "What changes {0} is listed twice, and each list is closed.",
        "Name all that increases and reduces it in one sentence.");

    /// <summary>A unit that is converted twice, or into itself.</summary>
    public static DiagnosticDescriptor UnitTwice { get; } = Error(
        "TL2107", "Unit converted twice", "How {0} compare with {1} is known already.",
        "Keep one of the sentences.");

    /// <summary>A baseline that a Party lacks or has twice.</summary>
    public static DiagnosticDescriptor BaselineCase { get; } = Error(
        "TL2108", "Baseline that a Party lacks", "“{0}” gives {1} {2} amount.",
        "Give each Party one amount; “for any other Party” stands for those that are not named.");

    /// <summary>An average or a total that does not fit the time of the sentence.</summary>
    public static DiagnosticDescriptor Aggregate { get; } = Error(
        "TL2109", "Average without its years", "“{0}” does not fit the time of the sentence.",
        "Write “Over the calendar years from 2030 to 2039, the average annual …”, or leave the word out for a limit on each year.");

    /// <summary>An amount of something without the thing.</summary>
    public static DiagnosticDescriptor AmountOfWhat { get; } = Error(
        "TL2110", "Amount of nothing", "“{0}” does not say of what the amount is.",
        "Name it behind the amount, such as “10 tonnes of Carriers”.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
