namespace TreatyLang.Verification.Solving;

/// <summary>The claim that one claim holds wherever another does.</summary>
/// <param name="Antecedent">The condition.</param>
/// <param name="Consequent">What follows from it.</param>
public sealed record Implies(Formula Antecedent, Formula Consequent) : Formula;
