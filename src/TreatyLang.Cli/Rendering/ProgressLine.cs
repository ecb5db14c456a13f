namespace TreatyLang.Cli.Rendering;

/// <summary>One line that says what is being done, on a terminal only; it leaves nothing behind.</summary>
/// <param name="environment">Where it is shown.</param>
/// <param name="isShown">Whether it is wanted.</param>
internal sealed class ProgressLine(CommandEnvironment environment, bool isShown) : IDisposable
{
    private readonly bool _isShown = isShown && environment.ErrorIsTerminal;

    /// <summary>Shows a new line in the place of the one before.</summary>
    public void Show(string text)
    {
        if (_isShown)
        {
            environment.Error.Write($"\r\e[K{text}");
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose() => Show("");
}
