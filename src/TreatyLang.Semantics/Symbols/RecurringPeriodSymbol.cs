using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A period that recurs without a gap: <c>each period of 6 months, the first beginning on T</c>.</summary>
public sealed class RecurringPeriodSymbol(string name, string plural, Duration length, TimePoint first, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>Length of each period.</summary>
    public Duration Length { get; } = length;

    /// <summary>First day of the first period. The n-th period begins at <see cref="First"/> plus n−1 lengths, counted from the first day so that month ends do not drift.</summary>
    public TimePoint First { get; } = first;
}
