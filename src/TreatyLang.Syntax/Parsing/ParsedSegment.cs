using System.Collections.Immutable;

namespace TreatyLang.Syntax;

/// <summary>The tree of one header or article, and its diagnostics, both independent of where it stands.</summary>
internal sealed record ParsedSegment(GreenBranch Green, ImmutableArray<SegmentDiagnostic> Diagnostics);
