namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Which norms hang together, directly or through others: norms that nothing ties together are no one's common cause.</summary>
internal static class Clusters
{
    public static IEnumerable<SmallUnit[]> Of(SmallTreaty treaty, IReadOnlyList<SmallUnit> units)
    {
        int[] cluster = [.. Enumerable.Range(0, units.Count)];
        for (var first = 0; first < units.Count; first++)
            for (var second = 0; second < first; second++)
                if (Subjects(treaty, units[first]).Intersect(Subjects(treaty, units[second])).Any())
                {
                    var (old, common) = (cluster[first], cluster[second]);
                    for (var index = 0; index < cluster.Length; index++)
                        if (cluster[index] == old) cluster[index] = common;
                }
        return units.Zip(cluster).GroupBy(pair => pair.Second, pair => pair.First).Select(group => group.ToArray());
    }

    /// <summary>What of which Party a norm is about: holdings that hang together are one thing.</summary>
    private static IEnumerable<(int Party, string Subject)> Subjects(SmallTreaty treaty, SmallUnit unit)
    {
        foreach (var party in unit.Parties)
        {
            if (unit.Norm is SmallLimit limit)
                yield return (party, treaty.Composition is Composition.Apart or Composition.Part && limit.Thing is Thing.Boat ? "boats" : "guns");
            else if (unit.Norm is SmallTriggered triggered)
            {
                yield return (party, $"act {triggered.Act}");
                yield return (triggered.ByOther ? 1 - party : party, $"act {triggered.Trigger}");
            }
            else
                foreach (var act in ActTerms.ActsOf(unit.Norm)) yield return (party, $"act {act}");
        }
    }
}
