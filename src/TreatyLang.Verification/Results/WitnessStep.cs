using TreatyLang.Semantics;

namespace TreatyLang.Verification;

/// <summary>One line of a dated history.</summary>
/// <param name="Date">The day.</param>
/// <param name="Agent">The Party or body concerned, or null for the treaty itself.</param>
/// <param name="Statement">What is the case that day, in the treaty's own words.</param>
public sealed record WitnessStep(DateOnly Date, AgentSymbol? Agent, string Statement);
