namespace TreatyLang.Semantics;

/// <summary>A holding on one day: <c>the Stock on entry into force</c>.</summary>
/// <param name="Holding">The holding.</param>
/// <param name="Day">The day.</param>
public sealed record HoldingMeasurement(HoldingSymbol Holding, TimePoint Day, PartySymbol? Party) : Measurement(Party);
