using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>What is said of a quantity that is the subject: <c>shall not exceed 90% of its Baseline</c>.</summary>
/// <param name="Node">The sentence or the item.</param>
/// <param name="Item">The letter of the item; empty for a sentence.</param>
/// <param name="Doing">The verb.</param>
/// <param name="Demand">The amount.</param>
/// <param name="Time">The time that opens the item, or null.</param>
/// <param name="Qualifications">What follows the amount.</param>
internal sealed record SubjectPart(
    SyntaxNode Node, string Item, SyntaxToken Doing, AmountDemandSyntax Demand, TimePhraseSyntax? Time, ImmutableArray<QualificationSyntax> Qualifications)
{
    /// <summary>The parts of a norm in source order.</summary>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<SubjectPart> Of(NormSentenceSyntax sentence) => sentence.Norm switch
    {
        AmountNormSyntax single => [new(sentence, "", single.Doing, single.Demand, null, single.Qualifications)],
        AmountListNormSyntax list => [.. list.Items.Select(item => new SubjectPart(item, NormPart.Letter(item.Mark), list.Doing, item.Demand, item.Time, item.Qualifications))],
        _ => [],
    };
}
