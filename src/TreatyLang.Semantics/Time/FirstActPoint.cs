namespace TreatyLang.Semantics;

/// <summary>The day on which an act happens for the first time, whoever acts.</summary>
/// <param name="Act">The act.</param>
public sealed record FirstActPoint(ActSymbol Act) : TimePoint;
