namespace TreatyLang.Semantics;

/// <summary>A body lifts the suspension.</summary>
public sealed record LiftedByBody(BodySymbol Body) : SuspensionEnd;
