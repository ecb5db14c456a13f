namespace TreatyLang.Semantics;

/// <summary>Referral of the dispute to another body.</summary>
public sealed record FurtherReferral(BodySymbol Body) : RemedyStep;
