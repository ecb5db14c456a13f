namespace TreatyLang.Semantics;

/// <summary>A flow, added up over some days: <c>Consumption in 1989</c>.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed record FlowMeasurement(FlowSymbol Flow, DateOnly First, DateOnly Last, PartySymbol? Party) : Measurement(Party);
