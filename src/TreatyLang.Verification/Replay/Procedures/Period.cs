using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>The time during which a dispute is before a body.</summary>
/// <param name="body">The body.</param>
/// <param name="clock">The clause that limits it, or null: without a limit.</param>
/// <param name="begin">Its first day, from which the clock runs.</param>
internal sealed class Period(BodySymbol body, ClockClause? clock, int begin)
{
    public BodySymbol Body { get; } = body;

    public ClockClause? Clock { get; } = clock;

    public int Begin { get; } = begin;

    /// <summary>Its last day once it has ended; null while it runs.</summary>
    public int? Ended { get; set; }

    public bool Covers(int day) => Begin <= day && !(Ended < day);
}
