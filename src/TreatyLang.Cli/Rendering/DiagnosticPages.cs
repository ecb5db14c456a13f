using System.Reflection;

namespace TreatyLang.Cli.Rendering;

/// <summary>The pages of docs/diagnostics, which the command carries with it.</summary>
internal static class DiagnosticPages
{
    private const string Extension = ".md";

    private static readonly Assembly Carrier = typeof(DiagnosticPages).Assembly;

    /// <summary>The page of a code, or null.</summary>
    public static string? Find(string id)
    {
        using var stream = Carrier.GetManifestResourceStream(id + Extension);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>One line per page, its title, by code.</summary>
    public static string List() => string.Concat(
        Carrier.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Title(Find(name[..^Extension.Length]) ?? "") + "\n"));

    private static string Title(string page) => page.Split('\n')[0].TrimStart('#', ' ');
}
