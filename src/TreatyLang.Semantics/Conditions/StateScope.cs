namespace TreatyLang.Semantics;

/// <summary>How a condition reads the agents of whom it speaks.</summary>
public enum StateScope
{
    /// <summary><c>it</c>, <c>that Party</c>: the one whom the clause binds or entitles.</summary>
    Bearer,

    /// <summary><c>each Party</c>, a name: every one of them.</summary>
    Each,

    /// <summary><c>a Party</c>: at least one of them.</summary>
    Any,

    /// <summary><c>another Party</c>: at least one of them other than the one whom the clause binds or entitles.</summary>
    Other,

    /// <summary><c>the Parties together</c>: what they hold or do is added.</summary>
    Together,
}
