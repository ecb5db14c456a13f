using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Cli.Inputs;

/// <summary>Finds and reads what a command line names.</summary>
internal sealed class InputFinder
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly List<string> _problems = [];
    private readonly List<string> _files = [];
    private readonly FileReader _reader;

    private InputFinder(IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var inputPath = standardInputPath ?? DefaultInputPath;
        _reader = new FileReader(standardInput, paths.Contains(StandardInput) ? inputPath : null);
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
    public static ImmutableArray<TreatyInput> FindTreaties(
        IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var finder = new InputFinder(paths, standardInputPath, standardInput);
        return finder.ReadEach(CompanionName.TreatyOf, finder.ReadTreaty);
    }

    /// <summary>The files one by one, working papers among them.</summary>
    /// <inheritdoc cref="FindTreaties"/>
    public static ImmutableArray<SourceText> FindTexts(
        IReadOnlyCollection<string> paths, string? standardInputPath, Stream standardInput)
    {
        var finder = new InputFinder(paths, standardInputPath, standardInput);
        return finder.ReadEach(file => file, finder._reader.Read);
    }

    private ImmutableArray<T> ReadEach<T>(Func<string, string> identity, Func<string, T> read)
    {
        var results = ImmutableArray.CreateBuilder<T>();
        foreach (var file in _files.DistinctBy(file => Path.GetFullPath(identity(file)), StringComparer.Ordinal))
        {
            Try(() => results.Add(read(file)));
        }

        return _problems.Count == 0 ? results.DrainToImmutable() : throw new InputException([.. _problems]);
    }

    private TreatyInput ReadTreaty(string file)
    {
        var treaty = CompanionName.TreatyOf(file);
        if (!_reader.Exists(treaty))
        {
            throw new InputException($"{file}: error: These working papers belong to {Path.GetFileName(treaty)}, which is not beside them.");
        }

        var papers = CompanionName.PapersOf(treaty);
        return new TreatyInput(_reader.Read(treaty), papers is not null && _reader.Exists(papers) ? _reader.Read(papers) : null);
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (InputException exception)
        {
            _problems.AddRange(exception.Problems);
        }
    }
}
