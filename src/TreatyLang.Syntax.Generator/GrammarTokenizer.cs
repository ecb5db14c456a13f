using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TreatyLang.Syntax.Generator;

/// <summary>Cuts the text of an ANTLR grammar into its tokens, without comments.</summary>
internal static partial class GrammarTokenizer
{
    /// <summary>The tokens in order.</summary>
    /// <exception cref="FormatException">The text holds something that is no ANTLR token.</exception>
    public static ImmutableArray<string> Tokenize(string grammar)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; position < grammar.Length;)
        {
            var match = Token().Match(grammar, position);
            if (!match.Success)
            {
                throw new FormatException($"No ANTLR token at: {grammar[position..Math.Min(position + 40, grammar.Length)]}");
            }

            if (match.Groups["token"].Success)
            {
                tokens.Add(match.Value);
            }

            position += match.Length;
        }

        return tokens.ToImmutable();
    }

    [GeneratedRegex(@"\G(?:\s+|//[^\n]*|/\*.*?\*/|(?<token>\w+|'(?:\\.|[^'\\])*'|\[(?:\\.|[^\]\\])*\]|\+=|->|[:;|()?*+~=#{},.]))", RegexOptions.Singleline)]
    private static partial Regex Token();
}
