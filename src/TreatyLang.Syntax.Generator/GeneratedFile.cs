namespace TreatyLang.Syntax.Generator;

/// <summary>A source file to be checked in.</summary>
internal sealed record GeneratedFile(string Name, string Content);
