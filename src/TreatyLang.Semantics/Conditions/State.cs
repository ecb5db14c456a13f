namespace TreatyLang.Semantics;

/// <summary>Something that is true or false on each day, of which a clause can be made to depend.</summary>
public abstract record State
{
    /// <summary>Whether the text says <c>not</c>.</summary>
    public bool IsNegated { get; init; }
}
