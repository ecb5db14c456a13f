using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Collects the diagnostics of one binding; the same one at the same place is kept once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Id, Location Location)> _known = [];
    private readonly HashSet<(string Id, string Name)> _missing = [];

    /// <summary>How many errors there are.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="descriptor">What is wrong.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">The words that fill the sentence.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments) =>
        Add(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Adds a diagnostic that points at another place as well.</summary>
    /// <param name="descriptor">What is wrong.</param>
    /// <param name="location">Where.</param>
    /// <param name="related">The other place.</param>
    /// <param name="arguments">The words that fill the sentence.</param>
    public void ReportWith(DiagnosticDescriptor descriptor, Location location, Location related, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, location, [.. arguments], [related]));

    /// <summary>Adds what a missing declaration comes to: an error at the first use of its name, a note at each later one.</summary>
    /// <param name="descriptor">What is wrong; its first argument is the name.</param>
    /// <param name="location">Where the name is used.</param>
    /// <param name="name">The name.</param>
    public void ReportMissing(DiagnosticDescriptor descriptor, Location location, string name)
    {
        if (_missing.Add((descriptor.Id, name))) Report(descriptor, location, name);
        else Report(BindingDiagnostics.UnreadSentence, location, Diagnostic.Create(descriptor, location, name).Message.TrimEnd('.'));
    }

    /// <summary>All diagnostics in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];

    private void Add(Diagnostic diagnostic)
    {
        if (!_known.Add((diagnostic.Id, diagnostic.Location))) return;
        _diagnostics.Add(diagnostic);
        if (diagnostic.Severity == DiagnosticSeverity.Error) Errors++;
    }
}
