namespace TreatyLang.Cli.Inputs;

/// <summary>Writes files, and says in one sentence why one cannot be written.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8; missing folders are made.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: error: The file cannot be written; the folder may not allow it, or the disk may be full.");
        }
    }
}
