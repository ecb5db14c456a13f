using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary><c>facts-inconsistent</c>: no history is possible at all, because facts, capabilities and definitions clash.</summary>
internal static class FactsCheck
{
    /// <summary>Looks for a possible history of the slice; if there is none, the reasons are reported.</summary>
    public static void Run(SliceContext slice)
    {
        var encoding = slice.Encoding;
        if (slice.Lawful is not null || encoding.PaperLabels.IsEmpty) return;
        var search = MinimalUnsatisfiableSets.All(
            slice.Session, [.. encoding.BackgroundLabels], slice.Check.Options.MinimalSetCap, [], slice.Cancellation);
        foreach (var set in search.Sets) FactsExplanation.Report(slice, set);
    }
}
