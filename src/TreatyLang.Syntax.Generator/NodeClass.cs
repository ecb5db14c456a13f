using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>A class of syntax nodes.</summary>
/// <param name="Name">The C# name without the suffix, also that of its kind and of ANTLR's context.</param>
/// <param name="Rule">The rule it comes from.</param>
/// <param name="Base">The class it derives from, without suffix; null for the root of all nodes.</param>
/// <param name="Properties">Its properties; labelled ones number their labels from 1 in this order.</param>
/// <param name="Text">The alternatives of the grammar that it stands for.</param>
internal sealed record NodeClass(
    string Name, GrammarRule Rule, string? Base, ImmutableArray<NodeProperty> Properties, ImmutableArray<string> Text);
