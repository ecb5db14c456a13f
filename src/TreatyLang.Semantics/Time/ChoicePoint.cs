namespace TreatyLang.Semantics;

/// <summary>The earlier or the later of two points.</summary>
/// <param name="First">One point.</param>
/// <param name="Second">The other.</param>
/// <param name="IsLater">Whether the later one is meant.</param>
public sealed record ChoicePoint(TimePoint First, TimePoint Second, bool IsLater) : TimePoint;
