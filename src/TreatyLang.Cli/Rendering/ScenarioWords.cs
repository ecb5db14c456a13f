using TreatyLang.Semantics;

namespace TreatyLang.Cli.Rendering;

/// <summary>The words of the text in the reports on scenarios.</summary>
internal static class ScenarioWords
{
    /// <summary>The sentence of an expectation, on one line.</summary>
    public static string Of(Expectation expectation) =>
        string.Join(' ', expectation.Location.Text.ToString(expectation.Location.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
