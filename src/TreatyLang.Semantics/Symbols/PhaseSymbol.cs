using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A named period with a start and an end, both days included.</summary>
public sealed class PhaseSymbol(string name, string plural, TimePoint start, TimePoint end, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>First day.</summary>
    public TimePoint Start { get; } = start;

    /// <summary>Last day (the day itself, by the inclusive default reading).</summary>
    public TimePoint End { get; } = end;
}
