using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>A diagnostic whose place counts from the start of its segment.</summary>
internal sealed record SegmentDiagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>The diagnostic of a segment that starts at a position.</summary>
    public Diagnostic At(SourceText text, int position) =>
        new(Descriptor, new Location(text, Span with { Start = Span.Start + position }), Arguments, []);
}
