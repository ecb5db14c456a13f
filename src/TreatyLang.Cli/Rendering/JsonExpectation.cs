namespace TreatyLang.Cli.Rendering;

/// <summary>An expectation in the JSON report.</summary>
/// <param name="Text">Its sentence.</param>
/// <param name="Range">Its place.</param>
/// <param name="Met">Whether it came true.</param>
/// <param name="Reason">What happens instead, or null.</param>
internal sealed record JsonExpectation(string Text, JsonRange Range, bool Met, string? Reason);
