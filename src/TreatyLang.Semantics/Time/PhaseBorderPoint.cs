namespace TreatyLang.Semantics;

/// <summary>The first or the last day of a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="IsEnd">Whether the last day is meant.</param>
public sealed record PhaseBorderPoint(PhaseSymbol Phase, bool IsEnd) : TimePoint;
