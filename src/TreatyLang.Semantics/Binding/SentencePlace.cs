using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>A sentence and where it stands.</summary>
/// <param name="Syntax">The sentence.</param>
/// <param name="Article">Its article.</param>
/// <param name="Unit">The article, paragraph or letter in which it stands directly.</param>
/// <param name="Number">Its number among the sentences of the unit, from 1.</param>
internal sealed record SentencePlace(SentenceSyntax Syntax, ArticleEntry Article, TextUnit Unit, int Number)
{
    /// <summary>The address of a clause of the sentence.</summary>
    /// <param name="item">The letter of its list item; empty without one.</param>
    /// <param name="detail">What tells the clause apart from others of the sentence, or null.</param>
    public ClauseAddress Address(string item = "", string? detail = null) =>
        (item == "" ? Unit.Address : Unit.AddressOf(item)) with { Detail = detail ?? SentenceDetail() };

    private string? SentenceDetail()
    {
        if (Number > 1) return $"{Words.Ordinal(Number)} sentence";
        return Unit.Sentences > 1 && Unit == Unit.Holder && !Article.IsNumbered ? "first sentence" : null;
    }
}
