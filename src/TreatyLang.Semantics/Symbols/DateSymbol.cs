using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A named date.</summary>
public sealed class DateSymbol(string name, string plural, TimePoint point, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The date it names.</summary>
    public TimePoint Point { get; } = point;
}
