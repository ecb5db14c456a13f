using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The parts of a normative sentence, of whatever form.</summary>
internal static class NormParts
{
    /// <summary>The sentence, or the items of its list.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(NormSentenceSyntax sentence) =>
    [
        .. NormPart.Of(sentence).Select(part => part.Node),
        .. AmountPart.Of(sentence).Select(part => part.Node),
        .. SubjectPart.Of(sentence).Select(part => part.Node),
    ];
}
