using System.Collections.Immutable;
using System.Text;

namespace TreatyLang.Semantics.Tests.Cases;

/// <summary>The marks <c>[|…|]</c> of a text, which may stand inside each other.</summary>
internal static class Marks
{
    /// <summary>The text without its marks, and what they hold as <c>TL2001 «words»</c>.</summary>
    public static (string Text, ImmutableArray<string> Marked) Take(string text, string code)
    {
        var (plain, open, marked) = (new StringBuilder(), new Stack<(string Code, int Start)>(), ImmutableArray.CreateBuilder<string>());
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("[|"))
            {
                var hasCode = text.AsSpan(i + 2).StartsWith("TL") && text[i + 8] == ':';
                open.Push((hasCode ? text.Substring(i + 2, 6) : code, plain.Length));
                i += hasCode ? 8 : 1;
            }
            else if (text.AsSpan(i).StartsWith("|]"))
            {
                var (name, start) = open.Pop();
                marked.Add($"{name} «{plain.ToString(start, plain.Length - start)}»");
                i++;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return (plain.ToString(), marked.ToImmutable());
    }
}
