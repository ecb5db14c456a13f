namespace TreatyLang.Syntax.Generator;

/// <summary>A property of a node class: what the grammar labels, or a rule that occurs once without a label.</summary>
/// <param name="Label">The label; for an unlabelled rule its name.</param>
/// <param name="Rule">The rule of the child; null for a token.</param>
/// <param name="IsList">True for <c>+=</c>.</param>
/// <param name="IsRequired">True if every reading of the alternative has it.</param>
/// <param name="IsLabelled">False for an unlabelled rule.</param>
internal sealed record NodeProperty(string Label, string? Rule, bool IsList, bool IsRequired, bool IsLabelled)
{
    /// <summary>The C# name.</summary>
    public string Name => Naming.Pascal(Label);
}
