using TreatyLang.Syntax.Generator;

// From the root of the repository: dotnet run --project src/TreatyLang.Syntax.Generator
var (grammar, output) = args is [var from, var to] ? (from, to) : ("grammar", "src/TreatyLang.Syntax/Generated");
var lexer = File.ReadAllText(Path.Combine(grammar, "TreatyLexer.g4"));
var parser = File.ReadAllText(Path.Combine(grammar, "TreatyParser.g4"));
Directory.CreateDirectory(output);
foreach (var file in SyntaxGenerator.Generate(lexer, parser))
{
    File.WriteAllText(Path.Combine(output, file.Name), file.Content);
}
