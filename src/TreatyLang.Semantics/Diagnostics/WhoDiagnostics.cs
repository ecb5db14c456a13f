using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with the Parties that a sentence is about: codes TL2120 to TL2129.</summary>
public static class WhoDiagnostics
{
    /// <summary>A Party named twice among the members of a group.</summary>
    public static DiagnosticDescriptor MemberTwice { get; } = new(
        "TL2120", "Member named twice", "“{0}” has {1} as a member twice.", DiagnosticSeverity.Error,
        "Name each Party once.");
}
