using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;

namespace TreatyLang.Verification;

/// <summary>Turns diagnostics and findings into the entries of a report.</summary>
public static class ReportEntries
{
    /// <summary>The entry of a finding.</summary>
    /// <param name="finding">A finding of the checker.</param>
    public static ReportEntry From(Finding finding) => new()
    {
        Id = finding.Descriptor.Id,
        Kind = FindingDescriptors.NameOf(finding.Kind),
        Severity = finding.Severity,
        Message = finding.Message,
        WayOut = finding.Descriptor.WayOut,
        Clauses = [.. finding.Clauses.Select(Place)],
        Background = [.. finding.Background.Select(Place)],
        Witness = finding.Witness,
        Remarks = finding.Remarks,
        Certificate = finding.Certificate,
    };

    /// <summary>The entry of a syntax, binding or style diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="clauses">The clauses of the treaty, to name the one it stands in.</param>
    public static ReportEntry From(Diagnostic diagnostic, ImmutableArray<BoundClause> clauses) => new()
    {
        Id = diagnostic.Id,
        Kind = KindOf(diagnostic.Id),
        Severity = diagnostic.Severity,
        Message = diagnostic.Message,
        WayOut = diagnostic.WayOut,
        Clauses = [.. diagnostic.Related.Prepend(diagnostic.Location).Select(location => new ReportClause(AddressAt(location, clauses), location))],
        Fixes = [.. SuggestedFixes.Of(diagnostic).Select(fix => new ReportFix(fix.Title, new Location(diagnostic.Location.Text, fix.Change.Span), fix.Change.NewText))],
    };

    private static ReportClause Place(BoundClause clause) => new(clause.Address, clause.Location);

    private static string KindOf(string id) => id[2] switch
    {
        '1' => "syntax",
        '2' => "binding",
        _ => "style",
    };

    private static ClauseAddress? AddressAt(Location location, ImmutableArray<BoundClause> clauses) =>
        clauses.LastOrDefault(clause => clause.Location.Text == location.Text && clause.Location.Span.Contains(location.Span))?.Address;
}
