namespace TreatyLang.Semantics;

/// <summary>Picks Parties by the day on which the treaty enters into force for them.</summary>
/// <param name="Point">A day.</param>
/// <param name="IsAfter">Whether those are meant for which it does so after that day, and not on it or before.</param>
public sealed record Joining(TimePoint Point, bool IsAfter);
