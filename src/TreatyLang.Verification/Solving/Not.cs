namespace TreatyLang.Verification.Solving;

/// <summary>The claim that another claim does not hold.</summary>
/// <param name="Operand">The claim denied.</param>
public sealed record Not(Formula Operand) : Formula;
