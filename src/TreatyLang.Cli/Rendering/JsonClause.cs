namespace TreatyLang.Cli.Rendering;

/// <summary>A clause in the JSON report.</summary>
/// <param name="Address">The legal address, or null for a place that belongs to no clause.</param>
/// <param name="File">The path.</param>
/// <param name="Range">The place in the file.</param>
internal sealed record JsonClause(string? Address, string File, JsonRange Range);
