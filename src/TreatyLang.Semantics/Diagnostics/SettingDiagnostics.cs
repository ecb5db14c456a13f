using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with numbers that a body sets: codes TL2310 to TL2319.</summary>
public static class SettingDiagnostics
{
    /// <summary>A number that a body sets later where the text has to give one.</summary>
    public static DiagnosticDescriptor SetLater { get; } = new(
        "TL2310", "Number set later", "{0} is a number that the {1} sets later, so that nothing can be read from it here.", DiagnosticSeverity.Error,
        "Use it in a limit, a right or an objective of its own, or write the number that is meant.");
}
