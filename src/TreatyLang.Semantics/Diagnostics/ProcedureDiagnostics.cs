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

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
