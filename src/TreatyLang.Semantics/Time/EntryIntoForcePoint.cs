namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty enters into force (VCLT, Article 24).</summary>
public sealed record EntryIntoForcePoint : TimePoint;
