namespace TreatyLang.Verification.Tests.Solving;

internal static class Subsets
{
    /// <summary>All subsets, the empty one first, each in the given order.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of(IReadOnlyList<int> labels) =>
        Enumerable.Range(0, 1 << labels.Count)
            .Select(bits => labels.Where((_, index) => (bits >> index & 1) != 0).ToList());
}
