using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>The projects that the files of a command line belong to, each read once.</summary>
internal sealed class ProjectSet(FileReader reader)
{
    private readonly Dictionary<string, (ImmutableArray<string> Files, ImmutableArray<string> Precedence)> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes in a project file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="InputException">It or one of its paths is wrong.</exception>
    public void Add(string path)
    {
        if (_projects.ContainsKey(path)) return;
        _projects.Add(path, ([], []));
        var project = _projects[path] = ProjectPaths.Of(path, ProjectReader.Read(reader.Read(path)), reader);
        foreach (var file in project.Files) _owners.TryAdd(Path.GetFullPath(file), path);
    }

    /// <summary>The project file to which a file belongs, itself for a project file, or null.</summary>
    public string? OwnerOf(string file)
    {
        if (ProjectFile.Is(file)) return file;
        var folder = Path.GetDirectoryName(file) ?? "";
        var beside = folder == "" ? ProjectFile.FileName : $"{folder.Replace('\\', '/').TrimEnd('/')}/{ProjectFile.FileName}";
        if (File.Exists(beside)) Add(beside);
        return _owners.GetValueOrDefault(Path.GetFullPath(file));
    }

    /// <summary>The texts of a project.</summary>
    /// <exception cref="InputException">One cannot be read, or they are too large together.</exception>
    public TreatySource Read(string path)
    {
        Add(path);
        var (files, precedence) = _projects[path];
        return new TreatySource(reader.ReadAll(files), CompilationOptions.Default with { Precedence = precedence });
    }

    /// <summary>The files of a project.</summary>
    public ImmutableArray<string> Files(string path)
    {
        Add(path);
        return _projects[path].Files;
    }
}
