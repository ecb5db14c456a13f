using Microsoft.Extensions.FileSystemGlobbing;
using TreatyLang.Cli.Inputs.Projects;

namespace TreatyLang.Cli.Inputs;

/// <summary>Expands folders and patterns into files, in an order that does not depend on the file system.</summary>
internal static class PathExpander
{
    private static readonly EnumerationOptions WholeFolder = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>The files that a path stands for, by name; slashes lean forward.</summary>
    /// <param name="path">A file, a folder or a pattern with <c>*</c>, <c>**</c> or <c>?</c>.</param>
    /// <exception cref="InputException">There is no such file or folder, or nothing in it is a treaty.</exception>
    public static IReadOnlyList<string> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [Forward(path)];
        }

        if (Directory.Exists(path))
        {
            return Found(
                Directory.EnumerateFiles(path, "*" + CompanionName.TreatySuffix, WholeFolder),
                $"{path}: error: The folder holds no treaty; the name of a treaty ends in {CompanionName.TreatySuffix}.");
        }

        return path.AsSpan().ContainsAny('*', '?')
            ? Found(Matching(Forward(path)), $"{path}: error: No file matches this pattern.")
            : throw new InputException($"{path}: error: There is no file or folder of this name.");
    }

    /// <summary>The project files below a folder.</summary>
    public static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(folder, ProjectFile.FileName, WholeFolder).Select(Forward).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Matching(string pattern)
    {
        var fixedPart = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var cut = fixedPart.LastIndexOf('/') + 1;
        var folder = pattern[..cut];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[cut..]);
        var root = folder.Length == 0 ? "." : folder;
        return Directory.Exists(root)
            ? matcher.GetResultsInFullPath(root).Select(file => folder + Path.GetRelativePath(root, file))
            : [];
    }

    private static string[] Found(IEnumerable<string> files, string problem)
    {
        var sorted = files.Select(Forward).Order(StringComparer.Ordinal).ToArray();
        return sorted.Length > 0 ? sorted : throw new InputException(problem);
    }

    private static string Forward(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
