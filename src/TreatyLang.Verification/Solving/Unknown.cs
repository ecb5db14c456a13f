namespace TreatyLang.Verification.Solving;

/// <summary>The solver gave up within its limits.</summary>
/// <param name="Reason">The solver's own words.</param>
public sealed record Unknown(string Reason) : SolverResult;
