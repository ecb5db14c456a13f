using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Testing.Syntax;

/// <summary>Spoils treaties: whole ones and single articles, by words and by characters. The same seed spoils the same way.</summary>
public sealed class TextMutator
{
    private static readonly string[] Nasty =
        ["\0", "\uD800", "\uDC00", "\u202E", "а", "\r", "\r\n", "\n\n", "#", "##", "###", "<!--", "-->", "\"", "“", "(", ")", "[", "\n1. ", "\n(a) ", "\n> ", ".", ":", ";", "\\", "9999999999999999999999999999999999999999", "\uFEFF", "\u2028"];

    private readonly IReadOnlyList<string> sources;
    private readonly IReadOnlyList<string> vocabulary;

    /// <summary>Mutates some texts, taking words for insertion from all of them.</summary>
    public TextMutator(IEnumerable<string> texts)
    {
        var roots = texts.Select(text => SyntaxTree.ParseText(SourceText.From(text)).GetRoot()).ToList();
        // Articles often, whole files seldom: an article takes a fiftieth of the time and fails the same way.
        sources = [.. roots.Select(root => root.ToFullString()), .. roots.SelectMany(root => Enumerable.Repeat(root.ChildNodes(), 8)).SelectMany(segments => segments).Select(segment => segment.ToFullString())];
        vocabulary = [.. roots.SelectMany(root => root.DescendantTokens()).Select(token => token.Text).Where(word => word != "").Distinct()];
    }

    /// <summary>A spoilt text.</summary>
    public string Mutate(Random random)
    {
        var text = sources[random.Next(sources.Count)];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text = random.Next(6) switch
            {
                0 => Replace(text, random, random.Next(4), ""),
                1 => Replace(text, random, random.Next(4), Nasty[random.Next(Nasty.Length)]),
                2 => Replace(text, random, random.Next(2), ((char)random.Next(0x10000)).ToString()),
                3 => ReplaceWord(text, random, ""),
                4 => ReplaceWord(text, random, vocabulary[random.Next(vocabulary.Count)]),
                _ => Move(text, random),
            };
        }

        return text;
    }

    private static string Replace(string text, Random random, int length, string with)
    {
        var start = random.Next(text.Length + 1);
        return string.Concat(text.AsSpan(0, start), with, text.AsSpan(Math.Min(text.Length, start + length)));
    }

    private static string ReplaceWord(string text, Random random, string with)
    {
        var start = text.IndexOf(' ', random.Next(text.Length + 1)) + 1;
        var length = text.AsSpan(start).IndexOfAny(' ', '\n');
        return string.Concat(text.AsSpan(0, start), with, text.AsSpan(length < 0 ? text.Length : start + length));
    }

    private static string Move(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(60, text.Length - start) + 1);
        var rest = text.Remove(start, length);
        return rest.Insert(random.Next(rest.Length + 1), text.Substring(start, length));
    }
}
