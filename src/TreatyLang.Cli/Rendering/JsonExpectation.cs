namespace TreatyLang.Cli.Rendering;

/// <summary>An expectation in the JSON report.</summary>
/// <param name="Text">Its sentence.</param>
/// <param name="Range">Its place.</param>
/// <param name="Outcome">met, missed or open.</param>
/// <param name="Reason">What happens instead, or why it is open; null if it is met.</param>
internal sealed record JsonExpectation(string Text, JsonRange Range, string Outcome, string? Reason);
