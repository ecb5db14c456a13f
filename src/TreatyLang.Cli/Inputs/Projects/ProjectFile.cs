using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>What a file <c>treaty.json</c> says.</summary>
internal sealed record ProjectFile
{
    /// <summary>The name of a project file.</summary>
    public const string FileName = "treaty.json";

    /// <summary>The place to report what the file lacks.</summary>
    public required Location Start { get; init; }

    /// <summary>The instruments in their order, the treaty itself first.</summary>
    public ImmutableArray<ProjectEntry> Instruments { get; init; } = [];

    /// <summary>The working papers; null if those that stand beside the instruments are meant.</summary>
    public ImmutableArray<ProjectEntry>? Papers { get; init; }

    /// <summary>The instruments of which each prevails over those behind it.</summary>
    public ImmutableArray<ProjectEntry> Precedence { get; init; } = [];

    /// <summary>What is taken of texts in brackets, or null.</summary>
    public string? Take { get; init; }

    /// <summary>Whether a path names a project file.</summary>
    public static bool Is(string path) => Path.GetFileName(path) == FileName;
}
