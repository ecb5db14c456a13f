using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Derives the node classes from the rules of the parser grammar.</summary>
internal static class NodeClassBuilder
{
    /// <summary>The concrete classes in the order of the grammar.</summary>
    public static ImmutableArray<NodeClass> Build(ImmutableArray<GrammarRule> rules) => [.. rules.SelectMany(OfRule)];

    private static IEnumerable<NodeClass> OfRule(GrammarRule rule)
    {
        if (!rule.IsLabelled)
        {
            return [Create(Naming.Pascal(rule.Name), rule, null, rule.Alternatives)];
        }

        var parent = Naming.Pascal(rule.Name);
        return rule.Alternatives
            .GroupBy(alternative => alternative.Label ?? throw new FormatException($"Label every alternative of {rule.Name}."))
            .Select(group => Create(Naming.Pascal(group.Key), rule, parent, [.. group]));
    }

    private static NodeClass Create(
        string name, GrammarRule rule, string? parent, ImmutableArray<GrammarAlternative> alternatives)
    {
        var body = new Choice([.. alternatives.Select(alternative => alternative.Body)]);
        return new NodeClass(name, rule, parent, Properties(body), [.. alternatives.Select(alternative => alternative.Text)]);
    }

    private static ImmutableArray<NodeProperty> Properties(Choice body)
    {
        var required = Required(body);
        var counts = Counts(body);
        var properties = ImmutableArray.CreateBuilder<NodeProperty>();
        foreach (var group in References(body).GroupBy(Key))
        {
            var first = group.First();
            var isLabelled = first.Label is not null;
            if (isLabelled || (first.IsRule && counts[group.Key] == 1))
            {
                var rule = first.IsRule ? first.Target : null;
                properties.Add(new NodeProperty(group.Key, rule, first.IsList, required.Contains(group.Key), isLabelled));
            }
        }

        return properties.ToImmutable();
    }

    private static string Key(Reference reference) => reference.Label ?? reference.Target ?? "";

    private static IEnumerable<Reference> References(GrammarElement element) => element switch
    {
        Reference reference => [reference],
        Sequence sequence => sequence.Elements.SelectMany(References),
        Choice choice => choice.Alternatives.SelectMany(References),
        Repetition repetition => References(repetition.Element),
        _ => [],
    };

    /// <summary>What occurs in every reading.</summary>
    private static ImmutableHashSet<string> Required(GrammarElement element) => element switch
    {
        Reference reference => [Key(reference)],
        Sequence sequence => [.. sequence.Elements.SelectMany(Required)],
        Choice choice => choice.Alternatives.Select(alternative => Required(alternative)).Aggregate((a, b) => a.Intersect(b)),
        Repetition { MayBeAbsent: false } repetition => Required(repetition.Element),
        _ => [],
    };

    /// <summary>How often something occurs at most; a loop counts as twice.</summary>
    private static ImmutableDictionary<string, int> Counts(GrammarElement element) => element switch
    {
        Reference reference => ImmutableDictionary<string, int>.Empty.Add(Key(reference), 1),
        Sequence sequence => Merge(sequence.Elements, (a, b) => a + b),
        Choice choice => Merge(choice.Alternatives, Math.Max),
        Repetition { MayRepeat: true } repetition => Counts(repetition.Element).ToImmutableDictionary(entry => entry.Key, _ => 2),
        Repetition repetition => Counts(repetition.Element),
        _ => ImmutableDictionary<string, int>.Empty,
    };

    private static ImmutableDictionary<string, int> Merge(IEnumerable<GrammarElement> elements, Func<int, int, int> combine) =>
        elements.SelectMany(Counts)
            .GroupBy(entry => entry.Key, entry => entry.Value)
            .ToImmutableDictionary(group => group.Key, group => group.Aggregate(combine));
}
