using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TreatyLang.Cli.Rendering;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Cli.Inputs.Projects;

/// <summary>Reads a project file token by token, because a generated deserializer would not know where a wrong value stands.</summary>
internal ref struct ProjectReader
{
    private const int MostDepth = 8;
    private const int MostEntries = 200;

    private static readonly string[] Known = ["$schema", "name", "instruments", "papers", "precedence", "take"];

    private readonly SourceText _text;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;

    private ProjectReader(SourceText text)
    {
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text.ToString());
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = MostDepth });
    }

    /// <summary>What the text of a project file says.</summary>
    /// <exception cref="InputException">It does not have the form of a project file.</exception>
    public static ProjectFile Read(SourceText text)
    {
        var reader = new ProjectReader(text);
        try
        {
            return reader.ReadAll();
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min(exception.LineNumber ?? 0, text.Lines.Length - 1);
            var span = text.Lines[line];
            var column = Math.Min((int)(exception.BytePositionInLine ?? 0), span.Length);
            throw Problem(
                ProjectDiagnostics.Malformed, new Location(text, new TextSpan(span.Start + column, 0)), "This is not JSON.", "Look for a missing comma, bracket or quotation mark here or just before.");
        }
    }

    /// <summary>The complaint about a place of a project file.</summary>
    public static InputException Problem(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments)
    {
        var diagnostic = Diagnostic.Create(descriptor, location, arguments);
        return new InputException($"{ReportWords.Place(location)}: error {diagnostic.Id}: {diagnostic.Message} {diagnostic.WayOut}");
    }

    private ProjectFile ReadAll()
    {
        _reader.Read();
        Expect(JsonTokenType.StartObject, "A project file is one object.", "Write { \"instruments\": [ … ] }.");
        var file = new ProjectFile { Start = Here() };
        var seen = new HashSet<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, location) = (_reader.GetString() ?? "", Here());
            if (!Known.Contains(name)) throw Problem(ProjectDiagnostics.Malformed, location, $"A project file has no property “{name}”.", $"Write one of {string.Join(", ", Known)}, or delete it.");
            if (!seen.Add(name)) throw Problem(ProjectDiagnostics.Malformed, location, $"The property “{name}” stands here a second time.", "Delete one of the two.");
            _reader.Read();
            file = name switch
            {
                "instruments" => file with { Instruments = ReadList(name) },
                "papers" => file with { Papers = ReadList(name) },
                "precedence" => file with { Precedence = ReadList(name) },
                _ => ReadText(file, name),
            };
        }

        while (_reader.Read())
        {
        }

        return file.Instruments.IsEmpty
            ? throw Problem(ProjectDiagnostics.Malformed, file.Start, "The project names no instrument.", "Write \"instruments\": [\"….treaty\"], the treaty itself first.")
            : file;
    }

    // What a project is called is for people; its texts have titles of their own.
    private ProjectFile ReadText(ProjectFile file, string name)
    {
        Expect(JsonTokenType.String, $"The property “{name}” is a text.", "Put it between quotation marks.");
        return name == "take" ? file with { Take = _reader.GetString() } : file;
    }

    private ImmutableArray<ProjectEntry> ReadList(string name)
    {
        Expect(JsonTokenType.StartArray, $"The property “{name}” is a list of paths.", $"Write \"{name}\": [\"….treaty\"].");
        var entries = ImmutableArray.CreateBuilder<ProjectEntry>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.String, $"An entry of “{name}” is a path.", "Put it between quotation marks.");
            if (entries.Count == MostEntries) throw Problem(ProjectDiagnostics.Malformed, Here(), $"The list “{name}” has more than {MostEntries} entries.", "Divide the project.");
            entries.Add(new ProjectEntry(_reader.GetString() ?? "", Here()));
        }

        return entries.DrainToImmutable();
    }

    private void Expect(JsonTokenType type, string sentence, string wayOut)
    {
        if (_reader.TokenType != type) throw Problem(ProjectDiagnostics.Malformed, Here(), sentence, wayOut);
    }

    private Location Here()
    {
        var (start, end) = ((int)_reader.TokenStartIndex, (int)_reader.BytesConsumed);
        var from = Encoding.UTF8.GetCharCount(_bytes, 0, start);
        return new Location(_text, new TextSpan(from, Encoding.UTF8.GetCharCount(_bytes, start, Math.Max(0, end - start))));
    }
}
