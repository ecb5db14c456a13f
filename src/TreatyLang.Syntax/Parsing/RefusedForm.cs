using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>A wording that other treaties use and this language refuses, with the form to use.</summary>
/// <param name="descriptor">What is wrong with it.</param>
/// <param name="pattern">
/// Its words: <c>|</c> between alternatives, <c>&lt;term&gt;</c> and the like for kinds of words, <c>&lt;start&gt;</c> in front for the start of
/// the sentence.
/// </param>
/// <param name="form">The form to use instead.</param>
internal sealed class RefusedForm(DiagnosticDescriptor descriptor, string pattern, string form)
{
    private const string AtStart = "<start> ";

    private readonly bool isAtStart = pattern.StartsWith(AtStart, StringComparison.Ordinal);
    private readonly string[][] words =
        [.. pattern.Replace(AtStart, "", StringComparison.Ordinal).Split(' ').Select(word => word.Split('|'))];

    /// <summary>What is wrong with it.</summary>
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>The form to use instead.</summary>
    public string Form => form;

    /// <summary>How many words it has.</summary>
    public int Length => words.Length;

    /// <summary>Where it stands: at the error or beside it; null if it does not.</summary>
    public int? Find(SentenceWords sentence)
    {
        if (isAtStart) return Stands(sentence, sentence.Start) ? sentence.Start : null;
        for (var first = Math.Max(sentence.Start, sentence.Error - words.Length); first <= sentence.Error + 1; first++)
        {
            if (Stands(sentence, first)) return first;
        }

        return null;
    }

    private bool Stands(SentenceWords sentence, int first)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = sentence[first + i];
            if (!Array.Exists(words[i], word => Fits(token, word))) return false;
        }

        return true;
    }

    private static bool Fits(Antlr4.Runtime.IToken token, string word) => word switch
    {
        "<number>" => token.Type == TreatyLexer.NUMBER,
        "<ordinal>" => token.Type == TreatyLexer.LABELLED_NUMBER,
        "<term>" => token.Type == TreatyLexer.CAPITALISED,
        "<month>" => token.Type == TreatyLexer.MONTH_NAME,
        "<word>" => token.Type == TreatyLexer.WORD,
        "<quoted>" => token.Type == TreatyLexer.QUOTED,
        _ => SentenceWords.Is(token, word),
    };
}
