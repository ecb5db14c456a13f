using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax.Brackets;
using TreatyLang.Text;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification;

/// <summary>One treaty read, bound and checked: what every host, from the command line to an editor, reports on.</summary>
public sealed record TreatyAnalysis
{
    /// <summary>The text of the treaty.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Everything there is to say: first what the text itself gets wrong, in the order of the text, and then the findings of the checker in theirs.</summary>
    public required ImmutableArray<ReportEntry> Entries { get; init; }

    /// <summary>What it comes to; never <see cref="Verdict.Consistent"/> for a text with errors.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was assumed where the text is silent, one sentence each.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Up to where something was checked: what was not read because of an error, and what goes on without end; one sentence each.</summary>
    public ImmutableArray<string> Bounds { get; init; } = [];

    /// <summary>What the verdicts rest on.</summary>
    public ImmutableArray<Certificate> Certificates { get; init; } = [];

    /// <summary>Reads, binds and checks a treaty; where the text has errors, the sentences without one.</summary>
    /// <param name="text">The treaty.</param>
    /// <param name="papers">Its working papers, or null.</param>
    /// <param name="solvers">The solver.</param>
    /// <param name="options">How it is checked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="SolverUnavailableException">The solver cannot be loaded.</exception>
    public static TreatyAnalysis Run(
        SourceText text, SourceText? papers, ISolverFactory solvers, CheckOptions options, CancellationToken cancellationToken = default) =>
        Run(TreatySource.Of(text, papers), solvers, options, cancellationToken);

    /// <summary>Reads, binds and checks a treaty of several texts; where they have errors, the sentences without one.</summary>
    /// <param name="source">The texts.</param>
    /// <inheritdoc cref="Run(SourceText, SourceText?, ISolverFactory, CheckOptions, CancellationToken)"/>
    public static TreatyAnalysis Run(TreatySource source, ISolverFactory solvers, CheckOptions options, CancellationToken cancellationToken = default)
    {
        var texts = source.Brackets();
        if (source.Options.Take is not null || texts.All(text => text.Places.IsEmpty)) return RunOne(source, texts, source.Taken(texts), solvers, options, cancellationToken);
        if (BracketVariants.Of(texts) is not { } variants) return BracketAnalysis.OfFirst(texts, RunOne(source, texts, source.Taken(texts), solvers, options, cancellationToken));
        return BracketAnalysis.Join(texts, variants, [.. variants.Select(variant => RunOne(source, texts, variant, solvers, options, cancellationToken))]);
    }

    private static TreatyAnalysis RunOne(
        TreatySource source, ImmutableArray<BracketedText> texts, ImmutableArray<BracketChoice> choices, ISolverFactory solvers, CheckOptions options, CancellationToken cancellationToken)
    {
        var compilation = source.Compile(texts, choices, cancellationToken);
        var diagnostics = compilation.GetDiagnostics();
        cancellationToken.ThrowIfCancellationRequested();
        return Create(source, diagnostics, compilation.Treaty, TreatyChecker.Check(compilation.Treaty, solvers, options, cancellationToken));
    }

    private static TreatyAnalysis Create(TreatySource source, ImmutableArray<Diagnostic> diagnostics, BoundTreaty treaty, VerificationResult result)
    {
        var hasError = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new TreatyAnalysis
        {
            Text = source.Treaty,
            Entries = [.. diagnostics.Select(diagnostic => ReportEntries.From(diagnostic, treaty.Clauses)), .. result.Findings.Select(ReportEntries.From)],
            Verdict = hasError && result.Verdict == Verdict.Consistent ? Verdict.Undecided : result.Verdict,
            Assumptions = result.Assumptions,
            Bounds = [.. Unread(treaty.UnreadSentences), .. result.Bounds],
            Certificates = result.Certificates,
        };
    }

    private static IEnumerable<string> Unread(ImmutableArray<Location> sentences)
    {
        if (sentences.IsEmpty) return [];
        var files = sentences.GroupBy(sentence => sentence.Path).Select(file => $"{file.Count()} {(file.Count() == 1 ? "sentence" : "sentences")} of {file.Key}").ToList();
        return [$"{Wording.List(files)} {(sentences.Length == 1 ? "was not read because of an error" : "were not read because of errors")}; the findings are about the rest."];
    }
}
