using System.Text;

namespace TreatyLang.Syntax;

/// <summary>Writes green tokens back as text.</summary>
internal static class GreenWriter
{
    /// <summary>Appends a token with its trivia.</summary>
    public static void Write(GreenToken token, StringBuilder text)
    {
        foreach (var trivia in token.Leading)
        {
            text.Append(trivia.Text);
        }

        text.Append(token.Text);
        foreach (var trivia in token.Trailing)
        {
            text.Append(trivia.Text);
        }
    }
}
