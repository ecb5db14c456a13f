namespace TreatyLang.Semantics;

/// <summary>How an amount is compared.</summary>
public enum ComparisonKind
{
    /// <summary><c>no more than</c>, <c>up to</c>.</summary>
    AtMost,

    /// <summary><c>at least</c>.</summary>
    AtLeast,

    /// <summary><c>exactly</c>.</summary>
    Exactly,
}
