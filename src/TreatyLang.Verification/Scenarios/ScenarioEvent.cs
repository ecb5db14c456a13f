using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What is held or done from a day on.</summary>
/// <param name="Date">The day.</param>
/// <param name="Agent">Who holds or acts; null for what happens to the treaty.</param>
/// <param name="Statement">The words behind the name: <c>holds 700 Launchers</c>.</param>
public sealed record ScenarioEvent(DateOnly Date, AgentSymbol? Agent, string Statement);
