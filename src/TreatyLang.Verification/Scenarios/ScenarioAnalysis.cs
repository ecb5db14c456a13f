using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Text;

namespace TreatyLang.Verification.Scenarios;

/// <summary>One treaty read and bound, and its scenarios run.</summary>
/// <param name="Text">The text of the treaty.</param>
/// <param name="Errors">What the text gets wrong so that it cannot be read in full.</param>
/// <param name="Results">What comes of each scenario, in source order.</param>
public sealed record ScenarioAnalysis(SourceText Text, ImmutableArray<ReportEntry> Errors, ImmutableArray<ScenarioResult> Results)
{
    /// <summary>Reads and binds a treaty and runs its scenarios.</summary>
    /// <param name="source">The texts of the treaty.</param>
    /// <param name="isWanted">Whether a scenario of this name is run.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ScenarioAnalysis Run(TreatySource source, Func<string, bool> isWanted, CancellationToken cancellationToken = default)
    {
        var compilation = source.Compile(cancellationToken);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var treaty = compilation.Treaty;
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        foreach (var scenario in treaty.Scenarios.Where(scenario => isWanted(scenario.Name)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(ScenarioRunner.Run(treaty, scenario));
        }

        return new(source.Treaty, [.. errors.Select(diagnostic => ReportEntries.From(diagnostic, treaty.Clauses))], results.ToImmutable());
    }
}
