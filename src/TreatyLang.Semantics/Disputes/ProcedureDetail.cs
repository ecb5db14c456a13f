namespace TreatyLang.Semantics;

/// <summary>What an act of a procedure is about, beside who does it towards whom and when.</summary>
public sealed record ProcedureDetail
{
    /// <summary>The body to which a dispute is referred or of which notice is given, or null.</summary>
    public BodySymbol? Body { get; init; }

    /// <summary>The clauses that are suspended, found to be breached, or whose deadline is meant; null for all that the treaty allows.</summary>
    public ClauseReference? Clauses { get; init; }

    /// <summary>By how much a time is extended, or null.</summary>
    public Duration? Length { get; init; }

    /// <summary>How grave a breach is found to be, or null.</summary>
    public string? Gravity { get; init; }

    /// <summary>The kind of act that is blocked or exempted from, or null.</summary>
    public ActSymbol? Act { get; init; }
}
