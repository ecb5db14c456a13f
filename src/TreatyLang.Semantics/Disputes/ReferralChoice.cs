namespace TreatyLang.Semantics;

/// <summary>To how many of several bodies a dispute is referred.</summary>
public enum ReferralChoice
{
    /// <summary>To one: <c>to A or to B</c>.</summary>
    One,

    /// <summary>To one or to all: <c>to A, to B, or to both</c>.</summary>
    Any,

    /// <summary>To all: <c>to A and to B</c>.</summary>
    All,
}
