using System.Collections.Immutable;
using System.Globalization;

namespace TreatyLang.Diagnostics;

/// <summary>One message about one place of a text.</summary>
/// <param name="Descriptor">What the message is about.</param>
/// <param name="Location">The place it points at.</param>
/// <param name="Arguments">The words that fill the placeholders of the sentence, in order.</param>
/// <param name="Related">Other places that explain it, such as the other of two clashing clauses.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location Location,
    ImmutableArray<string> Arguments,
    ImmutableArray<Location> Related)
{
    /// <summary>The code of the diagnostic.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The sentence, in the treaty's own words.</summary>
    public string Message => Fill(Descriptor.MessageFormat);

    /// <summary>What the drafter can do.</summary>
    public string WayOut => Fill(Descriptor.WayOut);

    /// <summary>A diagnostic without related places.</summary>
    /// <param name="descriptor">What the message is about.</param>
    /// <param name="location">The place it points at.</param>
    /// <param name="arguments">The words that fill the placeholders, in order.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments) =>
        new(descriptor, location, [.. arguments], []);

    /// <summary>The diagnostic as <c>ID: sentence</c>.</summary>
    public override string ToString() => $"{Id}: {Message}";

    private string Fill(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
}
