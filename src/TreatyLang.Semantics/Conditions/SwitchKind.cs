namespace TreatyLang.Semantics;

/// <summary>What a switch does.</summary>
public enum SwitchKind
{
    /// <summary><c>does not apply</c>, <c>is suspended</c>, <c>ceases to apply</c>.</summary>
    Off,

    /// <summary><c>applies</c>, <c>applies again</c>: an earlier switch no longer counts.</summary>
    On,

    /// <summary><c>applies only</c>: and not otherwise.</summary>
    Only,
}
