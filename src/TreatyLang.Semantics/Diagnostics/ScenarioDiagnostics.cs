using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with scenarios and objectives: codes TL2220 to TL2239.</summary>
public static class ScenarioDiagnostics
{
    /// <summary>An expectation outside a scenario.</summary>
    public static DiagnosticDescriptor OutsideScenario { get; } = Error(
        "TL2220", "Expectation outside a scenario", "“{0}” says what should come of a scenario, and this is none.",
        "Write it in the working papers, under a heading such as “## Scenario: late drawdown”.");

    /// <summary>A scenario that expects nothing.</summary>
    public static DiagnosticDescriptor NoExpectation { get; } = new(
        "TL2221", "Scenario that expects nothing", "“{0}” does not say what should come of it.", DiagnosticSeverity.Warning,
        "Add a sentence such as “Expect no breach.” or “Expect a breach of Article I by RUS on 31 December 2012.”");

    /// <summary>An expected breach of clauses that bind no one.</summary>
    public static DiagnosticDescriptor NothingToBreach { get; } = Error(
        "TL2222", "Expected breach of what binds no one", "Nothing in {0} can be breached.",
        "Name a clause that says what a Party shall or shall not do.");

    /// <summary>More than a day expected of a phase.</summary>
    public static DiagnosticDescriptor PhaseForm { get; } = Error(
        "TL2223", "Expectation of a phase that is not one day", "Of {0} only the day on which it begins or ends can be expected.",
        "Write “Expect {0} to begin on 1 January 2030.” or “Expect {0} to end on 31 December 2039.”");

    /// <summary>An objective among the facts.</summary>
    public static DiagnosticDescriptor OutsideObjectives { get; } = Error(
        "TL2224", "Objective outside the objectives", "“{0}” is about all Parties or many days, so it is no fact but an objective.",
        "Move it under the heading “## Objectives”, or write one fact for each Party by its name, such as “On 1 June 2003, USA holds 5,900 Launchers.”");

    /// <summary>An objective with more than one number, or with none.</summary>
    public static DiagnosticDescriptor ObjectiveForm { get; } = Error(
        "TL2225", "Objective in another form", "“{0}” is no form of an objective.",
        "Write “no Party holds more than 2,200 Launchers”, “each Party holds at least 100 Launchers” or “no Party conducts a Test”.");

    /// <summary>A fact among the objectives.</summary>
    public static DiagnosticDescriptor FactAmongObjectives { get; } = Error(
        "TL2226", "Fact among the objectives", "“{0}” says what happens, which is no objective.",
        "Move it to the facts, or say what should hold, such as “After 31 December 2012, no Party holds more than 2,200 Launchers.”");

    /// <summary>A disputed membership of the only member.</summary>
    public static DiagnosticDescriptor OnlyMember { get; } = Error(
        "TL2227", "Dispute about the only member", "“{0}” has no member but {1}, so without it its clauses would be about nobody.",
        "Name other members in the definition, or leave the dispute out.");

    /// <summary>A dispute in one scenario.</summary>
    public static DiagnosticDescriptor DisputedInScenario { get; } = Error(
        "TL2228", "Dispute in a scenario", "What is disputed is read both ways in every scenario.",
        "Move the sentence to the facts.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
