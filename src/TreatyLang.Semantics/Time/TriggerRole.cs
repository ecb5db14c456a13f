namespace TreatyLang.Semantics;

/// <summary>Which occurrences of a triggering act concern the bearer of a triggered duty.</summary>
public enum TriggerRole
{
    /// <summary>Those that the bearer performs itself.</summary>
    Actor,

    /// <summary>Those directed at the bearer.</summary>
    Target,

    /// <summary>Those that another Party performs.</summary>
    Other,

    /// <summary>Those of any Party: the bearer is a body or the trigger is common.</summary>
    Anyone,
}
