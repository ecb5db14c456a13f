using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>One verb with one object: a whole sentence, or one item of its list together with the stem.</summary>
/// <param name="Node">The sentence or the item.</param>
/// <param name="Item">The letter of the item; empty for a sentence.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Comparison">How the number is compared, or null without a number.</param>
/// <param name="Quantity">The number and what it counts, or null without a number.</param>
/// <param name="Counted">What is held or done.</param>
/// <param name="IsNone">Whether the text says <c>no</c> instead of a number.</param>
/// <param name="Qualifications">What follows the object.</param>
internal sealed record NormPart(
    SyntaxNode Node, string Item, VerbSyntax Verb, ComparisonSyntax? Comparison, QuantitySyntax? Quantity, CountedTermSyntax Counted, bool IsNone,
    ImmutableArray<QualificationSyntax> Qualifications)
{
    /// <summary>To whom the act is addressed, or null.</summary>
    public RecipientSyntax? Recipient { get; init; }

    /// <summary>The time between verb and object, or before the object of an item; null if there is none.</summary>
    public TimePhraseSyntax? Time { get; init; }

    /// <summary>The parts of a norm in source order, without those that are about an amount.</summary>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<NormPart> Of(NormSentenceSyntax sentence) => (sentence.Norm as PartyNormSyntax)?.Action switch
    {
        SimpleActionSyntax { Operand: not AmountOperandSyntax } simple =>
        [
            From(sentence, "", simple.Verb, simple.Operand, simple.Qualifications) with { Recipient = simple.Recipient, Time = simple.Time },
            // "up to 10 Inspections and up to 8 Visits"
            .. simple.Qualifications.OfType<FurtherOperandSyntax>().Select(more => new NormPart(
                sentence, "", simple.Verb, more.Comparison, more.Quantity, more.Quantity.Counted, false, simple.Qualifications) { Recipient = simple.Recipient, Time = simple.Time }),
        ],
        QuantityListActionSyntax list =>
        [
            .. list.Items.Select(item => new NormPart(
                item, Letter(item.Mark), list.Verb, list.Comparison, item.Quantity, item.Quantity.Counted, false, item.Qualifications)),
        ],
        OperandListActionSyntax list =>
        [
            .. list.Items.Where(item => item.Operand is not AmountOperandSyntax)
                .Select(item => From(item, Letter(item.Mark), list.Verb, item.Operand, item.Qualifications) with { Time = item.Time }),
        ],
        ActionListActionSyntax list => [.. list.Items.Where(item => item.Operand is not AmountOperandSyntax).Select(item => From(item, Letter(item.Mark), item.Verb, item.Operand, item.Qualifications))],
        _ => [],
    };

    private static NormPart From(
        SyntaxNode node, string item, VerbSyntax verb, OperandSyntax operand, ImmutableArray<QualificationSyntax> qualifications) => operand switch
        {
            ComparedOperandSyntax compared => new(node, item, verb, compared.Comparison, compared.Quantity, compared.Quantity.Counted, false, qualifications),
            NoneOperandSyntax none => new(node, item, verb, null, null, none.Counted, true, qualifications),
            TermOperandSyntax term => new(node, item, verb, null, null, term.Counted, false, qualifications),
            _ => throw new InvalidOperationException($"No meaning for {operand.Kind}."),
        };

    /// <summary>The letter of a list item.</summary>
    public static string Letter(SyntaxToken mark) => mark.Text.Trim().Trim('(', ')');
}
