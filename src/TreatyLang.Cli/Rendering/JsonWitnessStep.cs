namespace TreatyLang.Cli.Rendering;

/// <summary>A line of a dated history in the JSON report.</summary>
/// <param name="Date">The day.</param>
/// <param name="Party">The Party or body, or null for the treaty itself.</param>
/// <param name="Statement">What is the case.</param>
internal sealed record JsonWitnessStep(DateOnly Date, string? Party, string Statement);
