using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Cli.Inputs;

/// <summary>Reads files up to a size that no treaty reaches, and says in one sentence why one cannot be read.</summary>
/// <param name="standardInput">The stream read for the path <paramref name="standardInputPath"/>.</param>
/// <param name="standardInputPath">The name that standard input goes by, or null if it is not read.</param>
internal sealed class FileReader(Stream standardInput, string? standardInputPath)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaximumLength = 10_000_000;

    /// <summary>Whether a file of this path can be read.</summary>
    public bool Exists(string path) => path == standardInputPath || File.Exists(path);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is missing, too large, not a text or not accessible.</exception>
    public SourceText Read(string path)
    {
        var bytes = ReadBytes(path, out var length);
        if (length > MaximumLength)
        {
            throw Problem(path, SyntaxDiagnostics.TextTooLarge, Grouped(length), Grouped(MaximumLength));
        }

        return SourceText.TryRead(bytes, path, out var text, out var reason)
            ? text
            : throw Problem(path, SyntaxDiagnostics.UnreadableFile, reason);
    }

    /// <summary>Reads the files of one treaty, which together may be as large as one.</summary>
    /// <exception cref="InputException">One cannot be read, or they are too large together.</exception>
    public ImmutableArray<SourceText> ReadAll(ImmutableArray<string> paths)
    {
        var texts = ImmutableArray.CreateBuilder<SourceText>();
        var length = 0L;
        foreach (var path in paths)
        {
            texts.Add(Read(path));
            length += texts[^1].Length;
            if (length > MaximumLength) throw Problem(path, SyntaxDiagnostics.TextTooLarge, Grouped(length), Grouped(MaximumLength));
        }

        return texts.DrainToImmutable();
    }

    private byte[] ReadBytes(string path, out long length)
    {
        try
        {
            using var stream = path == standardInputPath ? standardInput : File.OpenRead(path);
            length = stream.CanSeek ? stream.Length : 0;
            var bytes = length > MaximumLength ? [] : ReadUpToLimit(stream);
            length = Math.Max(length, bytes.Length);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: error: The file cannot be opened; you may not be allowed to read it, or another program holds it.");
        }
    }

    /// <summary>Reads one byte more than is allowed, so that a stream without a known end is found out and not exhausted.</summary>
    private static byte[] ReadUpToLimit(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (bytes.Length <= MaximumLength && stream.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static InputException Problem(string path, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        var diagnostic = Diagnostic.Create(descriptor, new Location(SourceText.From("", path), default), arguments);
        return new InputException($"{path}: error {diagnostic.Id}: {diagnostic.Message} {diagnostic.WayOut}");
    }
}
