namespace TreatyLang.Semantics;

/// <summary>The first day on which the treaty is applied provisionally (VCLT, Article 25).</summary>
public sealed record ProvisionalApplicationPoint : TimePoint;
