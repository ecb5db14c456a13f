namespace TreatyLang.Semantics;

/// <summary>What the silence of a body comes to.</summary>
public enum SilenceOutcome
{
    /// <summary>What is asked for is granted.</summary>
    Granted,

    /// <summary>What is asked for is refused.</summary>
    Refused,

    /// <summary>What has been done goes on.</summary>
    Continues,

    /// <summary>It ends.</summary>
    Ends,
}
