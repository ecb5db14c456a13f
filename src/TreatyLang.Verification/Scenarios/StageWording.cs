using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Puts the stages of procedures into words.</summary>
internal static class StageWording
{
    /// <summary>the dispute is before the Commission</summary>
    public static string Of(Stage stage) => stage.Kind switch
    {
        StageKind.BeforeBody => $"the dispute is before the {stage.Body?.Name}",
        StageKind.Unresolved => "the dispute is unresolved and before no body",
        StageKind.Resolved => "the dispute is resolved",
        StageKind.Ended => "the dispute has ended",
        StageKind.Noticed => $"the {stage.Body?.Name} has notice of the breach",
        StageKind.Restored => $"{stage.Clauses?.Text} applies again",
        StageKind.Suspended => $"{stage.Complaining?.Name} has suspended {stage.Clauses?.Text}",
        StageKind.Granted => "the request is granted",
        _ => "the request is refused",
    };
}
