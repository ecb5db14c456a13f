using System.Collections.Immutable;
using TreatyLang.Cli.Inputs.Projects;
using TreatyLang.Semantics;
using TreatyLang.Text;

namespace TreatyLang.Cli.Inputs;

/// <summary>Finds and reads what a command line names.</summary>
internal sealed class InputFinder
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly List<string> _problems = [];
    private readonly FileReader _reader;
    private readonly ProjectSet _projects;
    private List<string> _files = [];

    private InputFinder(IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var inputPath = standardInputPath ?? DefaultInputPath;
        _reader = new FileReader(standardInput, paths.Contains(StandardInput) ? inputPath : null);
        _projects = new ProjectSet(_reader);
        foreach (var project in paths.Where(Directory.Exists).SelectMany(PathExpander.Projects)) Try(() => _projects.Add(project));
        foreach (var path in paths)
        {
            Try(() => _files.AddRange(path == StandardInput ? [inputPath] : PathExpander.Expand(path)));
        }
    }

    /// <summary>How messages name standard input if nobody says otherwise.</summary>
    public static string DefaultInputPath => "stdin" + CompanionName.TreatySuffix;

    /// <summary>The treaties, each with its working papers; working papers given alone stand for their treaty.</summary>
    /// <param name="paths">Files, folders, patterns, or <see cref="StandardInput"/>.</param>
    /// <param name="standardInputPath">The path by which standard input goes, or null.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <exception cref="InputException">Something cannot be found or read; it names all such paths.</exception>
    public static ImmutableArray<TreatySource> FindTreaties(
        IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var finder = new InputFinder(paths, standardInputPath, standardInput);
        return finder.ReadEach(finder.Identity, finder.ReadTreaty);
    }

    /// <summary>The files one by one, working papers among them.</summary>
    /// <inheritdoc cref="FindTreaties"/>
    public static ImmutableArray<SourceText> FindTexts(
        IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var finder = new InputFinder(paths, standardInputPath, standardInput);
        finder.Try(() => finder._files = [.. finder._files.SelectMany(file => ProjectFile.Is(file) ? finder._projects.Files(file) : [file])]);
        return finder.ReadEach(file => file, finder._reader.Read);
    }

    private ImmutableArray<T> ReadEach<T>(Func<string, string> identity, Func<string, T> read)
    {
        var results = ImmutableArray.CreateBuilder<T>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            Try(() =>
            {
                if (known.Add(Path.GetFullPath(identity(file)))) results.Add(read(file));
            });
        }

        return _problems.Count == 0 ? results.DrainToImmutable() : throw new InputException([.. _problems]);
    }

    // All files of a project are one treaty.
    private string Identity(string file) => _projects.OwnerOf(file) ?? CompanionName.TreatyOf(file);

    private TreatySource ReadTreaty(string file)
    {
        if (_projects.OwnerOf(file) is { } project) return _projects.Read(project);
        var treaty = CompanionName.TreatyOf(file);
        if (!_reader.Exists(treaty))
        {
            throw new InputException($"{file}: error: These working papers belong to {Path.GetFileName(treaty)}, which is not beside them.");
        }

        var papers = CompanionName.PapersOf(treaty);
        return TreatySource.Of(_reader.Read(treaty), papers is not null && _reader.Exists(papers) ? _reader.Read(papers) : null);
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (InputException exception)
        {
            _problems.AddRange(exception.Problems.Where(problem => !_problems.Contains(problem)));
        }
    }
}
