namespace TreatyLang.Verification.Solving;

/// <summary>How the two sides of a <see cref="Comparison"/> stand to each other.</summary>
public enum Relation
{
    /// <summary>≤</summary>
    AtMost,

    /// <summary>≥</summary>
    AtLeast,

    /// <summary>=</summary>
    Equal,

    /// <summary>&lt;</summary>
    LessThan,

    /// <summary>&gt;</summary>
    GreaterThan,
}
