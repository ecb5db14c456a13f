using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>What the checks of one treaty over one timeline share, and where they put what they find.</summary>
internal sealed class CheckContext
{
    private readonly List<Finding> _findings;
    private readonly Lazy<Dictionary<Location, BoundClause>> _definitions;

    public CheckContext(NormSystem system, LifeClauses life, CheckOptions options)
        : this(system, life, options, [], new(options.Certificates))
    {
    }

    private CheckContext(NormSystem system, LifeClauses life, CheckOptions options, List<Finding> findings, CertificateList certificates) =>
        (System, Life, Options, _findings, Certificates, _definitions) = (system, life, options, findings, certificates, new(() =>
            system.Treaty.Clauses.Where(clause => clause is ConstitutiveClause).DistinctBy(clause => clause.Location).ToDictionary(clause => clause.Location)));

    public NormSystem System { get; }

    public BoundTreaty Treaty => System.Treaty;

    public Timeline Timeline => System.Timeline;

    public LifeClauses Life { get; }

    public CheckOptions Options { get; }

    public CertificateList Certificates { get; }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What makes the slices lawful that can be complied with; empty before they are checked.</summary>
    public Model Lawful { get; set; } = Model.Empty;

    /// <summary>The clause as it is named: what follows from a definition, for items of some sizes or at some place, is that definition.</summary>
    public BoundClause Named(BoundClause clause) => clause is ConstitutiveClause && _definitions.Value.TryGetValue(clause.Location, out var first) ? first : clause;

    /// <summary>The same check of other norms, whose findings come to the others.</summary>
    public CheckContext Over(NormSystem system) => new(system, Life, Options, _findings, Certificates);

    /// <summary>Says of further agents what a finding on the same clauses says already; false if there is none.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clauses">The clauses.</param>
    /// <param name="agents">The further agents; none, where it is said of all together.</param>
    /// <param name="background">What it needs beside the clauses to be said of them.</param>
    /// <param name="saying">What is to be said, of whomever.</param>
    public bool TryExtend(
        FindingKind kind, ImmutableArray<BoundClause> clauses, ImmutableArray<AgentSymbol> agents, IEnumerable<BoundClause> background, Func<ImmutableArray<AgentSymbol>, string> saying)
    {
        var index = agents.IsEmpty ? -1 : _findings.FindIndex(finding =>
            finding.Kind == kind && !finding.Agents.IsEmpty && finding.Clauses.SequenceEqual(clauses) && finding.Message == Wording.Sentence(saying(finding.Agents)));
        if (index < 0) return false;
        var known = _findings[index];
        ImmutableArray<AgentSymbol> all = [.. Treaty.Parties.Where(party => known.Agents.Contains(party) || agents.Contains(party))];
        _findings[index] = known with
        {
            Agents = all.Length == Treaty.Parties.Length ? [] : all,
            Message = Wording.Sentence(saying(all)),
            Background = [.. known.Background.Union(background).OrderBy(clause => clause.Ordinal)],
        };
        return true;
    }

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
            Message = Wording.Sentence(message),
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
