using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with the meaning of disputes and bodies: codes TL2180 to TL2199.</summary>
public static class ProcedureDiagnostics
{
    /// <summary>A decision that needs more votes than there are.</summary>
    public static DiagnosticDescriptor NeverDecides { get; } = Error(
        "TL2180", "Decision that can never be taken", "{0} needs {1} votes and there are only {2}.",
        "Write a number of votes that the members have together.");

    /// <summary>A verb or a word that the form does not know.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Error(
        "TL2181", "Word that a procedure does not know", "“{0}” has no meaning here; {1} has.",
        "Write {1}.");

    /// <summary>A reference to a period where no earlier clause sets one.</summary>
    public static DiagnosticDescriptor NoPeriodThere { get; } = Error(
        "TL2182", "Period that is not set there", "No clause of {0} before this one gives a body a period.",
        "Refer to the paragraph that says how many days a body shall have.");

    /// <summary>Bodies joined by both “or” and “and”.</summary>
    public static DiagnosticDescriptor MixedChoice { get; } = Error(
        "TL2183", "Bodies joined by “and” and “or”", "“{0}” leaves open whether one body or all of them is meant.",
        "Write “to the … or to the …”, “to the … and to the …”, or “to the …, to the …, or to both”.");

    /// <summary>An extension of a deadline where no clause sets one.</summary>
    public static DiagnosticDescriptor NoDeadlineThere { get; } = Error(
        "TL2184", "Deadline that is not set there", "No clause of {0} sets a deadline that could be extended.",
        "Refer to the paragraph that says “no later than …” or “by …”.");

    /// <summary>“That deadline” where no clause before sets one.</summary>
    public static DiagnosticDescriptor NoDeadlineBefore { get; } = Error(
        "TL2185", "Deadline that is not set before", "No clause before this one in the article sets a deadline that “that deadline” could mean.",
        "Name it: “the deadline in paragraph 1”.");

    /// <summary>An extension that may be requested and that no one may grant.</summary>
    public static DiagnosticDescriptor NobodyGrants { get; } = Warning(
        "TL2186", "Request that no one may grant", "A Party may request an extension of the deadline in {0}, but no clause lets anyone extend it.",
        "Add “The Conference may extend that deadline by up to 5 years.”");

    /// <summary>A dispute or a measure of a Party towards itself.</summary>
    public static DiagnosticDescriptor SelfDispute { get; } = Error(
        "TL2187", "Dispute of a Party with itself", "{0} cannot have a dispute with itself.",
        "Name the other Party.");

    /// <summary>A time for a decision from an event that asks for none.</summary>
    public static DiagnosticDescriptor NoRequest { get; } = Error(
        "TL2188", "Time for a decision from an event that asks for none", "“{0}” asks nothing of the body, so no time for its decision can begin there.",
        "Count from an act, such as “within 30 days after each Request”, or from the referral or the notice.");

    /// <summary>A request whose time recurs.</summary>
    public static DiagnosticDescriptor NoSingleTime { get; } = Error(
        "TL2189", "Request with a time that recurs", "“{0}” names many days, and the deadline is one day.",
        "Write one day, such as “no later than 9 years after entry into force”.");

    /// <summary>A number that the text gives, or that another body sets.</summary>
    public static DiagnosticDescriptor NotSetBy { get; } = Error(
        "TL2190", "Number that the body does not set", "By its definition the {0} is not a number that the {1} sets.",
        "Write it in the definition: “means a number of tonnes, set by the Council for each calendar year”.");

    private static DiagnosticDescriptor Warning(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Warning, wayOut);

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
