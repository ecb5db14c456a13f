using System.Globalization;
using System.Text;

namespace TreatyLang.Cli.Rendering;

/// <summary>A text that will be written as UTF-8, which is what the declaration of an XML document in it then says.</summary>
internal sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;
}
