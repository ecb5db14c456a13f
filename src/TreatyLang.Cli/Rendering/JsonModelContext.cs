using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyLang.Cli.Rendering;

/// <summary>How the JSON outputs are written, generated at build time.</summary>
[JsonSerializable(typeof(JsonDocumentModel))]
[JsonSerializable(typeof(JsonCertificateIndex))]
[JsonSerializable(typeof(JsonScenarioReport))]
internal sealed partial class JsonModelContext : JsonSerializerContext
{
    /// <summary>Quotation marks and accents stay readable; the output is never put into a web page unescaped.</summary>
    public static JsonModelContext Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
