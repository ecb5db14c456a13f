using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary><c>facts-inconsistent</c>: no history is possible at all, because facts, capabilities and definitions clash.</summary>
internal static class FactsCheck
{
    /// <summary>Whether the slice has a possible history; if not, the reasons are reported.</summary>
    public static bool Run(SliceContext slice)
    {
        var encoding = slice.Encoding;
        if (slice.Lawful is not null || encoding.PaperLabels.IsEmpty) return true;
        var search = MinimalUnsatisfiableSets.All(
            slice.Session, [.. encoding.BackgroundLabels], slice.Check.Options.MinimalSetCap, [], slice.Cancellation);
        foreach (var set in search.Sets)
        {
            var clauses = slice.Clauses(set.Labels);
            var message = $"{Wording.Addresses(clauses)} cannot all be true, so no history of the Treaty is possible.";
            var certificate = slice.Check.Certificates.Add(
                "facts-inconsistent", encoding, clauses, message, isSatisfiable: false, () => encoding.Problem.Restrict(set.Labels));
            slice.Check.Report(FindingKind.FactsInconsistent, message, [.. clauses], agents: encoding.Slice.Alike, certificate: certificate);
        }
        return search.Sets.IsEmpty;
    }
}
