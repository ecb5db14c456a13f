using System.Collections.Immutable;

namespace TreatyLang.Cli.Rendering;

/// <summary>The whole JSON report.</summary>
/// <param name="Verdict">The worst verdict: consistent, inconsistent or undecided.</param>
/// <param name="Findings">Everything found, notes included, in the order of the files and of their reports.</param>
/// <param name="Assumptions">What was assumed where the text is silent.</param>
/// <param name="Bounds">Up to where something was checked that goes on without end.</param>
internal sealed record JsonDocumentModel(
    string Verdict, ImmutableArray<JsonFinding> Findings, ImmutableArray<string> Assumptions, ImmutableArray<string> Bounds);
