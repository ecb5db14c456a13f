namespace TreatyLang.Testing;

/// <summary>Files of the repository that tests read.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds the solution, found from where the test runs.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The texts of all samples by path, in the order of their paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> Samples()
    {
        var folder = Path.Combine(Root, "samples");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.treaty", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllText(path)))]
            : [];
    }

    /// <summary>The folders of the samples by name.</summary>
    public static IReadOnlyList<string> SampleNames() => [.. Directory.GetDirectories(Path.Combine(Root, "samples")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "TreatyLang.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("TreatyLang.sln"));
}
