namespace TreatyLang.Semantics;

/// <summary>Withdrawal from the treaty as a remedy.</summary>
public sealed record Exit : RemedyStep;
