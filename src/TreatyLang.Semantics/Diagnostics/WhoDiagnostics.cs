using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with the Parties that a sentence is about: codes TL2081 and TL2120.</summary>
public static class WhoDiagnostics
{
    /// <summary>A Party named twice among the members of a group.</summary>
    public static DiagnosticDescriptor MemberTwice { get; } = new(
        "TL2120", "Member named twice", "“{0}” has {1} as a member twice.", DiagnosticSeverity.Error,
        "Name each Party once.");

    /// <summary>More Parties than there are, or none of them.</summary>
    public static DiagnosticDescriptor SoManyParties { get; } = new(
        "TL2081", "More Parties than there are", "{0} of the Parties cannot be asked for, because there are {1}.", DiagnosticSeverity.Error,
        "Write a number of Parties from 1 to as many as there are.");
}
