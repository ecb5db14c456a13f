using System.Text;

namespace TreatyLang.Syntax.Generator;

/// <summary>Names in the grammar and in C#.</summary>
internal static class Naming
{
    /// <summary><c>holdingDefinition</c> becomes <c>HoldingDefinition</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>FULL_STOP</c> becomes <c>FullStop</c>.</summary>
    public static string PascalOfUpper(string name) =>
        string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(part => Pascal(part.ToLowerInvariant())));

    /// <summary><c>holdingDefinition</c> becomes <c>holding definition</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>A C# identifier that may be a keyword.</summary>
    public static string Escape(string name) => name is "base" or "case" or "event" or "for" or "in" ? "@" + name : name;

    /// <summary>Text inside an XML comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
