using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>A stage of a procedure in a history.</summary>
/// <param name="Kind">What the stage is.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day, or null if it lasts to the end of the history.</param>
public sealed record Stage(StageKind Kind, DateOnly FirstDay, DateOnly? LastDay)
{
    /// <summary>The clause that opens the stage or gives it its time; null for a deed without a clause.</summary>
    public BoundClause? Clause { get; init; }

    /// <summary>The Party that complains, gives notice, suspends or asks; null if the stage concerns no single Party.</summary>
    public PartySymbol? Complaining { get; init; }

    /// <summary>The other Party, or null.</summary>
    public PartySymbol? Responding { get; init; }

    /// <summary>The body before which the procedure is or which has decided, or null.</summary>
    public BodySymbol? Body { get; init; }

    /// <summary>The clauses that are suspended or apply again, or null.</summary>
    public ClauseReference? Clauses { get; init; }

    /// <summary>Whether the stage lasts on a day.</summary>
    public bool Covers(DateOnly day) => FirstDay <= day && !(LastDay < day);
}
