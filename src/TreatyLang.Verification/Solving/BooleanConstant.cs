namespace TreatyLang.Verification.Solving;

/// <summary>A claim that always holds or never does; <see cref="Formula.True"/> and <see cref="Formula.False"/>.</summary>
/// <param name="Value">Whether it holds.</param>
public sealed record BooleanConstant(bool Value) : Formula;
