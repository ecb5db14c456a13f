using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A duty of a body to set a number for each Party and each period.</summary>
/// <param name="Body">The body.</param>
/// <param name="Figure">The number.</param>
/// <param name="Periods">The periods.</param>
public sealed record SettingClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, FigureSymbol Figure, Recurrence Periods)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The date of the year before by which it is to be set, or null.</summary>
    public YearlyDate? DayOfYearBefore { get; init; }

    /// <summary>How long before the period it is to be set, or null.</summary>
    public Duration? Lead { get; init; }

    /// <summary>The votes that it needs, or null for those of every decision of the body.</summary>
    public DecisionRule? Rule { get; init; }
}
