namespace TreatyLang.Semantics;

/// <summary>A length of time in one unit, for example 18 months.</summary>
/// <param name="Count">How many units; zero or more.</param>
/// <param name="Unit">The unit.</param>
public sealed record Duration(int Count, TimeUnit Unit)
{
    /// <summary>Which days count if the unit is <see cref="TimeUnit.BusinessDay"/>; null otherwise.</summary>
    public BusinessDaySymbol? Days { get; init; }
}
