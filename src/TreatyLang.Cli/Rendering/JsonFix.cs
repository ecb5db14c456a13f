namespace TreatyLang.Cli.Rendering;

/// <summary>A change of the text in the JSON report.</summary>
/// <param name="Title">What it does.</param>
/// <param name="File">The path.</param>
/// <param name="Range">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
internal sealed record JsonFix(string Title, string File, JsonRange Range, string NewText);
