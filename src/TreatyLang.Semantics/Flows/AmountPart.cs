using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>One verb with an amount that ends the object: <c>destroy at least 20% of its Declared Stock</c>, <c>produce no more than 10 kilograms</c>.</summary>
/// <param name="Node">The sentence or the item.</param>
/// <param name="Item">The letter of the item; empty for a sentence.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Operand">How the amount is compared, and the amount.</param>
/// <param name="Time">The time between verb and amount, or before the item.</param>
/// <param name="Qualifications">What follows the amount.</param>
internal sealed record AmountPart(
    SyntaxNode Node, string Item, SyntaxToken Verb, AmountOperandSyntax Operand, TimePhraseSyntax? Time, ImmutableArray<QualificationSyntax> Qualifications)
{
    /// <summary>What the amount is an amount of, if the text names it behind the amount.</summary>
    public TermReferenceSyntax? Object => Operand.Expression.Terms[^1] switch
    {
        ShareTermSyntax { Base.Holder: NamedTargetSyntax of } => of.TermReference,
        WholeTermSyntax { Base.Holder: NamedTargetSyntax of } => of.TermReference,
        _ => null,
    };

    /// <summary>The parts of a norm in source order.</summary>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<AmountPart> Of(NormSentenceSyntax sentence) => (sentence.Norm as PartyNormSyntax)?.Action switch
    {
        SimpleActionSyntax { Operand: AmountOperandSyntax operand } simple => [new(sentence, "", simple.Verb.Word, operand, simple.Time, simple.Qualifications)],
        OperandListActionSyntax list =>
            [.. list.Items.Where(item => item.Operand is AmountOperandSyntax).Select(item => new AmountPart(item, NormPart.Letter(item.Mark), list.Verb.Word, (AmountOperandSyntax)item.Operand, item.Time, item.Qualifications))],
        ActionListActionSyntax list =>
            [.. list.Items.Where(item => item.Operand is AmountOperandSyntax).Select(item => new AmountPart(item, NormPart.Letter(item.Mark), item.Verb.Word, (AmountOperandSyntax)item.Operand, null, item.Qualifications))],
        _ => [],
    };
}
