using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>A breach, with its words.</summary>
/// <param name="Breach">The breach.</param>
/// <param name="Statement">What is held or done, and by how much that misses the clause.</param>
public sealed record ScenarioBreach(Breach Breach, string Statement);
