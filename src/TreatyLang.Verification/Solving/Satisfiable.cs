namespace TreatyLang.Verification.Solving;

/// <summary>The enabled assertions can hold together.</summary>
/// <param name="Model">Values with which they do.</param>
public sealed record Satisfiable(Model Model) : SolverResult;
