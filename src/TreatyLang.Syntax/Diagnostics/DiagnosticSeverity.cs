namespace TreatyLang.Diagnostics;

/// <summary>How much a diagnostic matters, in ascending order.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; a careful drafter may leave it. Hidden unless asked for.</summary>
    Note,

    /// <summary>Probably not what the drafter meant.</summary>
    Warning,

    /// <summary>The text cannot be read or cannot be kept as it stands.</summary>
    Error,
}
