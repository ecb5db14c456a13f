using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Brackets;

namespace TreatyLang.Verification;

/// <summary>Puts the analyses of all variants of a text with brackets together.</summary>
internal static class BracketAnalysis
{
    /// <summary>One analysis: what holds of every variant as it is, all else with the alternatives on which it depends.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="variants">The variants.</param>
    /// <param name="analyses">The analysis of each.</param>
    public static TreatyAnalysis Join(ImmutableArray<BracketedText> texts, List<ImmutableArray<BracketChoice>> variants, IReadOnlyList<TreatyAnalysis> analyses)
    {
        var condition = new BracketCondition(texts, variants);
        var found = analyses.SelectMany((analysis, variant) => analysis.Entries.Select(entry => (Entry: entry, Variant: variant)))
            .GroupBy(item => (item.Entry.Id, item.Entry.Message, item.Entry.Location));
        return analyses[0] with
        {
            Entries = [.. found.Select(group => With(group.First().Entry, [.. group.Select(item => item.Variant)], condition, analyses.Count))],
            Verdict = Verdicts.Worst(analyses.Select(analysis => analysis.Verdict)),
            Assumptions = [.. analyses.SelectMany(analysis => analysis.Assumptions).Distinct()],
            Bounds = [.. analyses.SelectMany(analysis => analysis.Bounds).Distinct()],
            Certificates = [.. analyses.SelectMany((analysis, variant) => analysis.Certificates.Select(certificate => certificate with { Name = Name(certificate.Name, variant) }))],
        };
    }

    /// <summary>The analysis of the first variant, where there are too many to check each.</summary>
    public static TreatyAnalysis OfFirst(ImmutableArray<BracketedText> texts, TreatyAnalysis first)
    {
        var descriptor = FindingDescriptors.Of(FindingKind.Undecided);
        var text = texts.First(text => !text.Places.IsEmpty);
        var open = new ReportEntry
        {
            Id = descriptor.Id,
            Kind = FindingDescriptors.NameOf(FindingKind.Undecided),
            Severity = descriptor.Severity,
            Message = $"The brackets make more than {BracketVariants.Most} variants, of which only the one with the first alternatives was checked.",
            WayOut = "Choose alternatives with --take, or settle some of the brackets.",
            Clauses = [new ReportClause(null, new Location(text.Text, text.Places[0].Span))],
        };
        return first with { Entries = [.. first.Entries, open], Verdict = first.Verdict == Verdict.Consistent ? Verdict.Undecided : first.Verdict };
    }

    private static ReportEntry With(ReportEntry entry, HashSet<int> having, BracketCondition condition, int variants)
    {
        var named = entry.Certificate is { } certificate ? entry with { Certificate = Name(certificate, having.Min()) } : entry;
        return having.Count == variants ? named : named with { Message = $"With {condition.Words(having)}: {entry.Message}" };
    }

    private static string Name(string certificate, int variant) => $"variant-{variant + 1}-{certificate}";
}
