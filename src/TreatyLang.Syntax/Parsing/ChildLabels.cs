namespace TreatyLang.Syntax;

/// <summary>Notes which label of the grammar each child of a node under construction has.</summary>
/// <param name="sources">The ANTLR contexts and tokens that the children were built from.</param>
/// <param name="labels">One label per child, 0 for none.</param>
internal readonly ref struct ChildLabels(ReadOnlySpan<BuiltChild> sources, Span<byte> labels)
{
    private readonly ReadOnlySpan<BuiltChild> children = sources;
    private readonly Span<byte> childLabels = labels;

    /// <summary>Labels the child built from a context or token; null is a label that was not used.</summary>
    public void Set(byte label, object? source) => Set(label, source, 0);

    /// <summary>Labels the children of a list, which stand in the order of the list.</summary>
    public void Set<T>(byte label, IList<T> sources)
        where T : class
    {
        var from = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            from = Set(label, sources[i], from);
        }
    }

    private int Set(byte label, object? source, int from)
    {
        for (var i = from; source is not null && i < children.Length; i++)
        {
            if (ReferenceEquals(children[i].Source, source))
            {
                childLabels[i] = label;
                return i + 1;
            }
        }

        return from;
    }
}
