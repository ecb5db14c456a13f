using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>What the checks of one treaty over one timeline share, and where they put what they find.</summary>
internal sealed class CheckContext(NormSystem system, LifeClauses life, CheckOptions options)
{
    private readonly List<Finding> _findings = [];

    public NormSystem System { get; } = system;

    public BoundTreaty Treaty => System.Treaty;

    public Timeline Timeline => System.Timeline;

    public LifeClauses Life { get; } = life;

    public CheckOptions Options { get; } = options;

    public CertificateList Certificates { get; } = new(options.Certificates);

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What makes the slices lawful that can be complied with; empty before they are checked.</summary>
    public Model Lawful { get; set; } = Model.Empty;

    /// <summary>Adds a finding; the severity is that of its kind unless given.</summary>
    public void Report(
        FindingKind kind, string message, ImmutableArray<BoundClause> clauses, DiagnosticSeverity? severity = null, DateOnly? date = null,
        ImmutableArray<BoundClause>? background = null, ImmutableArray<AgentSymbol>? agents = null,
        ImmutableArray<WitnessStep>? witness = null, ImmutableArray<string>? remarks = null, string? certificate = null)
    {
        var descriptor = FindingDescriptors.Of(kind);
        _findings.Add(new()
        {
            Kind = kind,
            Descriptor = descriptor,
            Severity = severity ?? descriptor.Severity,
            Message = message,
            Clauses = clauses,
            Background = background ?? [],
            Agents = agents ?? [],
            Date = date,
            Witness = witness ?? [],
            Remarks = remarks ?? [],
            Certificate = certificate,
        });
    }
}
