using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>One article of the text.</summary>
/// <param name="Unit">Its address, and what stands below it.</param>
/// <param name="Instrument">The instrument it belongs to; for working papers the one that they are about.</param>
/// <param name="IsNumbered">Whether its heading gives a number, as in <c>Article II</c>.</param>
/// <param name="IsPaper">Whether it stands in the working papers.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record ArticleEntry(TextUnit Unit, InstrumentEntry Instrument, bool IsNumbered, bool IsPaper, SyntaxToken Heading)
{
    /// <summary>Whether it states objectives.</summary>
    public bool IsObjectives => IsPaper && Unit.Address.Article == "Objectives";

    /// <summary>Whether it is a scenario.</summary>
    public bool IsScenario => IsPaper && Unit.Address.Article.StartsWith(Scenario.HeadingStart, StringComparison.Ordinal);
}
