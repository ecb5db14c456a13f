namespace TreatyLang.Semantics;

/// <summary>Notice of a breach to a body, from which the time for its decision runs.</summary>
public sealed record NoticeStep(BodySymbol Body) : RemedyStep;
