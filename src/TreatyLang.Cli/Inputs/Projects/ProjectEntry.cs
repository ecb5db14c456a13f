using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>A string in a project file.</summary>
/// <param name="Value">The string.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ProjectEntry(string Value, Location Location);
