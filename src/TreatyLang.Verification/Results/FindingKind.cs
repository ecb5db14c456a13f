namespace TreatyLang.Verification;

/// <summary>The kinds of finding, in the order of precedence: where several names fit, the first is used.</summary>
public enum FindingKind
{
    /// <summary>No history is possible at all: the facts and definitions clash.</summary>
    FactsInconsistent,

    /// <summary>No possible history is lawful for some Party, or each could comply alone but not all together.</summary>
    Contradiction,

    /// <summary>Others, acting lawfully, or a day that the text leaves open can force a Party into breach whatever it does.</summary>
    ConditionalContradiction,

    /// <summary>A right can never be used as granted, and no priority word links it to what stops it.</summary>
    Conflict,

    /// <summary>A phase, stage or outcome that the text provides for is reached in no history, or a procedure can be opened too late to finish.</summary>
    Unreachable,

    /// <summary>After a miss, a breach or a suspension the path that the text gives ends without an outcome that it names.</summary>
    DeadEnd,

    /// <summary>A lawful history, in force, violates an objective that the working papers declare.</summary>
    Loophole,

    /// <summary>As <see cref="Conflict"/>, but a priority word links the right to what stops it.</summary>
    EmptyRight,

    /// <summary>A clause applies on no day, can never be triggered, or is cut to almost nothing.</summary>
    Vacuous,

    /// <summary>The text leaves a reading open.</summary>
    Undefined,

    /// <summary>Days between two limits on which neither applies, or a breach that nothing answers.</summary>
    Gap,

    /// <summary>A norm is implied by others and never has an effect of its own.</summary>
    Dominated,

    /// <summary>The solver gave no answer within its limit, or a clause lies outside what is decided.</summary>
    Undecided,
}
