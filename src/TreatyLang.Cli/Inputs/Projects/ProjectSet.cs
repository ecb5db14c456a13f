using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>The projects that the files of a command line belong to, each read once.</summary>
internal sealed class ProjectSet(FileReader reader)
{
    private readonly Dictionary<string, (ImmutableArray<string> Files, CompilationOptions Options)> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes in a project file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="InputException">It or one of its paths is wrong.</exception>
    public void Add(string path)
    {
        if (_projects.ContainsKey(path)) return;
        _projects.Add(path, ([], CompilationOptions.Default));
        var project = ProjectReader.Read(reader.Read(path));
        var (files, precedence) = ProjectPaths.Of(path, project, reader);
        _projects[path] = (files, new CompilationOptions { Precedence = precedence, Take = project.Take });
        foreach (var file in files) _owners.TryAdd(Path.GetFullPath(file), path);
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
        var (files, options) = _projects[path];
        return new TreatySource(reader.ReadAll(files), options);
    }

    /// <summary>The files of a project.</summary>
    public ImmutableArray<string> Files(string path)
    {
        Add(path);
        return _projects[path].Files;
    }
}
