namespace TreatyLang.Cli.Rendering;

/// <summary>A breach in the JSON report.</summary>
/// <param name="Clause">The address of the clause.</param>
/// <param name="Party">Who is in breach; null for the Parties together.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or null if it goes on.</param>
/// <param name="Statement">What is held or done, and by how much that misses the clause.</param>
internal sealed record JsonBreach(string Clause, string? Party, DateOnly From, DateOnly? To, string Statement);
