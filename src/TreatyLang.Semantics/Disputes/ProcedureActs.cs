using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The acts by which a procedure goes on; they need no definition in the text. What they are about stands in their <see cref="ProcedureDetail"/>.</summary>
public static class ProcedureActs
{
    /// <summary>A Party refers a dispute with another to a body.</summary>
    public static ActSymbol Referral { get; } = BuiltInActs.Act("Referral", hasTarget: true);

    /// <summary>A Party notifies a body of a breach.</summary>
    public static ActSymbol BreachNotice { get; } = BuiltInActs.Act("Notice of Breach", hasTarget: true);

    /// <summary>A Party suspends clauses towards another.</summary>
    public static ActSymbol Suspension { get; } = BuiltInActs.Act("Suspension", hasTarget: true);

    /// <summary>A body resolves the disputes before it.</summary>
    public static ActSymbol Resolution { get; } = BuiltInActs.Act("Resolution");

    /// <summary>A body decides to go on suspending what would apply again.</summary>
    public static ActSymbol Continuation { get; } = BuiltInActs.Act("Continuation");

    /// <summary>A body lifts the suspensions.</summary>
    public static ActSymbol Lifting { get; } = BuiltInActs.Act("Lifting");

    /// <summary>A body finds a breach.</summary>
    public static ActSymbol Finding { get; } = BuiltInActs.Act("Finding", hasTarget: true);

    /// <summary>A body extends a period or a deadline.</summary>
    public static ActSymbol Prolongation { get; } = BuiltInActs.Act("Prolongation", hasTarget: true);

    /// <summary>A Party requests the extension of a deadline.</summary>
    public static ActSymbol ExtensionRequest { get; } = BuiltInActs.Act("Extension Request");

    /// <summary>A Party exempts something from an act of others.</summary>
    public static ActSymbol Exemption { get; } = BuiltInActs.Act("Exemption");

    /// <summary>A body blocks an act of a Party.</summary>
    public static ActSymbol Blocking { get; } = BuiltInActs.Act("Blocking");

    /// <summary>All of them.</summary>
    public static ImmutableArray<ActSymbol> All { get; } =
        [Referral, BreachNotice, Suspension, Resolution, Continuation, Lifting, Finding, Prolongation, ExtensionRequest, Exemption, Blocking];
}
