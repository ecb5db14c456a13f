using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with amounts of several terms, factors and shares of Parties: codes TL2290 to TL2309.</summary>
public static class AmountDiagnostics
{
    /// <summary>Something under one number with others that is no holding, or is named twice.</summary>
    public static DiagnosticDescriptor NotTogether { get; } = Error(
        "TL2290", "Terms that are not counted together", "“{0}” is not counted together with the others under one number.",
        "Name different holdings, or write a limit for each; a sum of flows is defined as a term, “means A plus B”.");

    /// <summary>A condition on what is done with something that is held.</summary>
    public static DiagnosticDescriptor HeldNotDone { get; } = Error(
        "TL2291", "Condition on doing what is held", "{0} are held, and the text has no act by which a Party gets or loses them.",
        "Write what is held: “if a Party holds …”, “while it holds no …”, or define the act.");

    /// <summary>A purpose that is a term, but no sector.</summary>
    public static DiagnosticDescriptor NoSector { get; } = Error(
        "TL2292", "Purpose that is no sector", "“{0}” is not a sector for which something can be held or done.",
        "Define it as one, “means a sector”, or write the purpose in small letters; it is then kept and not checked.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
