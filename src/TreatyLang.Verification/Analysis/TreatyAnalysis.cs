using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification;

/// <summary>One treaty read, bound and checked: what every host, from the command line to an editor, reports on.</summary>
public sealed record TreatyAnalysis
{
    /// <summary>The text of the treaty.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Its working papers, or null.</summary>
    public required SourceText? Papers { get; init; }

    /// <summary>Everything there is to say: first what the text itself gets wrong, in the order of the text, and then the findings of the checker in theirs.</summary>
    public required ImmutableArray<ReportEntry> Entries { get; init; }

    /// <summary>What it comes to; <see cref="Verdict.Undecided"/> for a text with errors, which is not checked.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was assumed where the text is silent, one sentence each.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Up to where something was checked that goes on without end, one sentence each.</summary>
    public ImmutableArray<string> Bounds { get; init; } = [];

    /// <summary>What the verdicts rest on.</summary>
    public ImmutableArray<Certificate> Certificates { get; init; } = [];

    /// <summary>Reads, binds and, if the text has no errors, checks a treaty.</summary>
    /// <param name="text">The treaty.</param>
    /// <param name="papers">Its working papers, or null.</param>
    /// <param name="solvers">The solver.</param>
    /// <param name="options">How it is checked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="SolverUnavailableException">The solver cannot be loaded.</exception>
    public static TreatyAnalysis Run(
        SourceText text, SourceText? papers, ISolverFactory solvers, CheckOptions options, CancellationToken cancellationToken = default)
    {
        var texts = papers is null ? [text] : ImmutableArray.Create(text, papers);
        var compilation = Compilation.Create(texts.Select(source => SyntaxTree.ParseText(source, cancellationToken)));
        var diagnostics = compilation.GetDiagnostics();
        cancellationToken.ThrowIfCancellationRequested();
        var isReadable = diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error);
        var result = isReadable ? TreatyChecker.Check(compilation.Treaty, solvers, options, cancellationToken) : null;
        return Create(text, papers, diagnostics, compilation.Treaty, result);
    }

    /// <summary>Puts together what the phases had to say.</summary>
    /// <param name="text">The treaty.</param>
    /// <param name="papers">Its working papers, or null.</param>
    /// <param name="diagnostics">What the parser and the binder found.</param>
    /// <param name="treaty">The bound treaty.</param>
    /// <param name="result">What the checker found, or null if the text has errors and was not checked.</param>
    public static TreatyAnalysis Create(
        SourceText text, SourceText? papers, ImmutableArray<Diagnostic> diagnostics, BoundTreaty treaty, VerificationResult? result)
    {
        var read = diagnostics.Select(diagnostic => ReportEntries.From(diagnostic, treaty.Clauses));
        return new TreatyAnalysis
        {
            Text = text,
            Papers = papers,
            Entries = [.. read, .. result?.Findings.Select(ReportEntries.From) ?? []],
            Verdict = result?.Verdict ?? Verdict.Undecided,
            Assumptions = result?.Assumptions ?? [],
            Bounds = result?.Bounds ?? [],
            Certificates = result?.Certificates ?? [],
        };
    }
}
