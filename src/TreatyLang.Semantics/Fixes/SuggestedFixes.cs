using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>Finds the changes that a diagnostic calls for where there is no doubt what they are; several where the drafter has to choose.</summary>
public static class SuggestedFixes
{
    /// <summary>The fixes of a diagnostic, the most likely one first; empty where only its author knows what the sentence is to say.</summary>
    /// <param name="diagnostic">A diagnostic of the parser or the binder.</param>
    public static ImmutableArray<SuggestedFix> Of(Diagnostic diagnostic)
    {
        var (text, span) = (diagnostic.Location.Text, diagnostic.Location.Span);
        var words = text.ToString(span);
        return diagnostic.Id switch
        {
            "TL1001" => Missing(diagnostic.Arguments[0]) is { } missing ? [Insert(missing, BeforeBlanks(text, span.Start), text)] : [],
            "TL1003" => [Insert(".", span.End, text)],
            "TL1006" or "TL1008" => [new("Delete the character", new(span, ""))],
            "TL1009" => AndOr(text, span),
            "TL1010" => [Write(span, Capitalised(words))],
            "TL1011" => [Write(span, $"\"{words}\"")],
            "TL1037" => [new("Write a space", new(TextSpan.FromBounds(span.End, span.End), " "))],
            "TL2002" => [Write(span, diagnostic.Arguments[1])],
            "TL2030" => [Write(span, diagnostic.Arguments[2] + words[words.IndexOf(' ', StringComparison.Ordinal)..])],
            _ => RefusedWordings.Fixes(diagnostic),
        };
    }

    /// <summary>The fix that writes other words over a span.</summary>
    internal static SuggestedFix Write(TextSpan span, string words) => new($"Write “{words}”", new(span, words));

    private static SuggestedFix Insert(string words, int position, SourceText text)
    {
        var isMark = words is "," or "." or ";" or ":";
        var needsBlank = !isMark && position > 0 && !char.IsWhiteSpace(text[position - 1]);
        return new($"Write “{words}”", new(TextSpan.FromBounds(position, position), needsBlank ? " " + words : words));
    }

    private static string? Missing(string name) => name switch
    {
        "a comma" => ",",
        "a full stop" => ".",
        "a semicolon" => ";",
        "a colon" => ":",
        ['“', .. var word, '”'] => word,
        _ => null,
    };

    private static ImmutableArray<SuggestedFix> AndOr(SourceText text, TextSpan slash)
    {
        const int and = 3;
        const int or = 2;
        var whole = TextSpan.FromBounds(Math.Max(slash.Start - and, 0), Math.Min(slash.End + or, text.Length));
        return [Write(whole, "and"), Write(whole, "or")];
    }

    private static string Capitalised(string words) =>
        string.Join(' ', words.Split(' ').Select(word => word == "" ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static int BeforeBlanks(SourceText text, int position)
    {
        while (position > 0 && char.IsWhiteSpace(text[position - 1])) position--;
        return position;
    }
}
