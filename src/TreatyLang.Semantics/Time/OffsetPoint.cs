namespace TreatyLang.Semantics;

/// <summary>A duration after or before another point. <c>n units after D</c> is D + n: the anniversary itself.</summary>
/// <param name="Anchor">The point counted from.</param>
/// <param name="Distance">The distance.</param>
/// <param name="IsBefore">Whether the distance is counted backwards.</param>
public sealed record OffsetPoint(TimePoint Anchor, Duration Distance, bool IsBefore) : TimePoint;
