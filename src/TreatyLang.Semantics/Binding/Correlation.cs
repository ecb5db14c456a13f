namespace TreatyLang.Semantics;

/// <summary>Who is meant by <c>a Party</c> in a condition that opens a sentence.</summary>
internal enum Correlation
{
    /// <summary>Any Party.</summary>
    None,

    /// <summary>The subject of the sentence, which says <c>it</c> or <c>that Party</c>.</summary>
    Same,

    /// <summary>A Party other than the subject, which says <c>another Party</c>.</summary>
    Other,
}
