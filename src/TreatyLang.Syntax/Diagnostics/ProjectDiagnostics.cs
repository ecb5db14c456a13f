namespace TreatyLang.Diagnostics;

/// <summary>What can be wrong with a file <c>treaty.json</c>: codes TL1075 and TL1076.</summary>
public static class ProjectDiagnostics
{
    /// <summary>A project file that does not have the form of docs/treaty.schema.json.</summary>
    public static DiagnosticDescriptor Malformed { get; } = new(
        "TL1075", "Project file that cannot be read", "{0}", DiagnosticSeverity.Error, "{1}");

    /// <summary>A file that a project may not or cannot have.</summary>
    public static DiagnosticDescriptor BadPath { get; } = new(
        "TL1076", "File of a project", "The file “{0}” {1}.", DiagnosticSeverity.Error, "{2}");
}
