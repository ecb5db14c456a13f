using TreatyLang.Syntax.Generator;

// dotnet run --project src/TreatyLang.Syntax.Generator -- grammar src/TreatyLang.Syntax/Generated
if (args is not [var grammar, var output])
{
    return 2;
}

var lexer = File.ReadAllText(Path.Combine(grammar, "TreatyLexer.g4"));
var parser = File.ReadAllText(Path.Combine(grammar, "TreatyParser.g4"));
Directory.CreateDirectory(output);
foreach (var file in SyntaxGenerator.Generate(lexer, parser))
{
    File.WriteAllText(Path.Combine(output, file.Name), file.Content);
}

return 0;
