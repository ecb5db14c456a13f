namespace TreatyLang.Verification.Replay;

/// <summary>The stages that a procedure goes through.</summary>
public enum StageKind
{
    /// <summary>The dispute is before a body.</summary>
    BeforeBody,

    /// <summary>The dispute is before no body and is not resolved: all periods have ended.</summary>
    Unresolved,

    /// <summary>The dispute has been resolved by a body.</summary>
    Resolved,

    /// <summary>The dispute has ended without being resolved.</summary>
    Ended,

    /// <summary>A body has notice of a breach and may still decide.</summary>
    Noticed,

    /// <summary>Clauses apply again after a notice.</summary>
    Restored,

    /// <summary>A Party has suspended clauses towards another.</summary>
    Suspended,

    /// <summary>What a Party asked for is granted.</summary>
    Granted,

    /// <summary>What a Party asked for is refused.</summary>
    Refused,
}
