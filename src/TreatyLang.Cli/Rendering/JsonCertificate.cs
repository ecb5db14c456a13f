namespace TreatyLang.Cli.Rendering;

/// <summary>A line of the index that <c>treaty prove</c> writes.</summary>
/// <param name="Name">The name by which findings cite it.</param>
/// <param name="File">The file beside the index.</param>
/// <param name="Statement">What it proves.</param>
/// <param name="Answer">The answer that any solver must give: sat or unsat.</param>
internal sealed record JsonCertificate(string Name, string File, string Statement, string Answer);
