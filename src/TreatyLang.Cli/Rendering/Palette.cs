using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Rendering;

/// <summary>Colours for a terminal (ECMA-48), or none at all.</summary>
/// <param name="isColoured">Whether there are colours.</param>
internal sealed class Palette(bool isColoured)
{
    /// <summary>A text in the colour of a severity.</summary>
    public string Severity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Colour("1;31", text),
        DiagnosticSeverity.Warning => Colour("1;33", text),
        _ => Colour("1;36", text),
    };

    /// <summary>A text that stands back.</summary>
    public string Dim(string text) => Colour("2", text);

    private string Colour(string code, string text) => isColoured ? $"\e[{code}m{text}\e[0m" : text;
}
