using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>The files of a project: all of them below its folder, so that a project from elsewhere reads nothing but itself.</summary>
internal sealed class ProjectPaths
{
    private readonly string _folder;
    private readonly FileReader _files;

    private ProjectPaths(string folder, FileReader files) => (_folder, _files) = (folder, files);

    /// <summary>The instruments and then the working papers of a project, by path.</summary>
    /// <param name="path">The path of the project file.</param>
    /// <param name="project">What it says.</param>
    /// <param name="files">What reads files.</param>
    /// <exception cref="InputException">A path leaves the folder, is none of a treaty, stands there twice, or leads to no file.</exception>
    public static (ImmutableArray<string> Files, ImmutableArray<string> Precedence) Of(string path, ProjectFile project, FileReader files)
    {
        var paths = new ProjectPaths(Path.GetDirectoryName(path) ?? "", files);
        var instruments = paths.All(project.Instruments, isPapers: false);
        var papers = project.Papers is { } listed
            ? paths.All(listed, isPapers: true)
            : [.. instruments.Select(CompanionName.PapersOf).OfType<string>().Where(files.Exists)];
        var precedence = paths.All(project.Precedence, isPapers: false);
        for (var i = 0; i < precedence.Length; i++)
        {
            if (!instruments.Contains(precedence[i])) throw Refused(project.Precedence[i], "is none of the instruments", "Add it to “instruments”, or correct the path.");
        }

        return ([.. instruments, .. papers], precedence);
    }

    private ImmutableArray<string> All(ImmutableArray<ProjectEntry> entries, bool isPapers)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in entries)
        {
            var path = Checked(entry, isPapers);
            if (paths.Contains(path)) throw Refused(entry, "stands in the list twice", "Delete one of the two.");
            paths.Add(path);
        }

        return paths.DrainToImmutable();
    }

    private string Checked(ProjectEntry entry, bool isPapers)
    {
        var steps = entry.Value.Split('/');
        if (entry.Value.AsSpan().ContainsAny('\\', ':', '\0') || Array.Exists(steps, step => step is "" or "." or ".."))
            throw Refused(entry, "is not named by a plain path below the folder of treaty.json", "Write a path such as “annexes/annex-a.treaty”.");
        if (CompanionName.IsPapers(entry.Value) != isPapers || !entry.Value.EndsWith(CompanionName.TreatySuffix, StringComparison.Ordinal))
            throw Refused(entry, isPapers ? "has not the name of working papers" : "has not the name of a treaty", $"The name ends in {(isPapers ? ".papers" : "")}{CompanionName.TreatySuffix}; correct it.");
        var path = _folder;
        foreach (var step in steps)
        {
            path = path == "" ? step : $"{path.TrimEnd('/')}/{step}";
            if (IsLink(path)) throw Refused(entry, "is reached by a link, which may lead out of the folder of treaty.json", "Put the file itself there.");
        }

        return _files.Exists(path) ? path : throw Refused(entry, "does not exist", "Correct the path, or delete it from the list.");
    }

    private static bool IsLink(string path) => (File.Exists(path) || Directory.Exists(path)) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;

    private static InputException Refused(ProjectEntry entry, string reason, string wayOut) =>
        ProjectReader.Problem(ProjectDiagnostics.BadPath, entry.Location, entry.Value, reason, wayOut);
}
