namespace TreatyLang.Semantics;

/// <summary>A baseline: <c>its Baseline</c>.</summary>
/// <param name="Baseline">The baseline.</param>
public sealed record BaselineMeasurement(BaselineSymbol Baseline, PartySymbol? Party) : Measurement(Party);
