using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the words that say how an amount is rounded.</summary>
internal static class RoundingBinder
{
    /// <summary>The way of rounding; none without words, null after a diagnostic.</summary>
    public static Rounding? Bind(RoundingSyntax? syntax, DiagnosticBag diagnostics)
    {
        if (syntax is null) return Rounding.None;
        var words = new FormWords(diagnostics);
        if (!words.Are(syntax.Doing, "rounded") || !words.Are(syntax.Nearest, "nearest") || !words.Are(syntax.Whole, "whole") || !words.Are(syntax.Noun, "number")) return null;
        if (syntax.Nearest is not null) return Rounding.Nearest;
        if (!words.Are(syntax.Direction, "down", "up")) return null;
        return syntax.Direction?.Text == "up" ? Rounding.Up : Rounding.Down;
    }
}
