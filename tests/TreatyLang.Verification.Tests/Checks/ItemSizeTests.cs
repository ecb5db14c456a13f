using System.Globalization;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>Limits on sizes, numbers and totals of items at random: a contradiction is found just where no number of items of each size class complies.</summary>
public sealed class ItemSizeTests
{
    private static readonly int[] Sizes = [2, 5];

    [Fact]
    public void AgreeWithAllNumbersOfItems()
    {
        var random = new Random(20300101);
        var contradictions = 0;
        for (var round = 0; round < 120; round++)
        {
            var limits = Enumerable.Range(0, 3 + random.Next(3)).Select(_ => Limit.Next(random)).ToList();
            var expected = !Feasible(limits);
            var text = Text(limits);
            var found = Check.That(text, "").Result.Findings.Any(finding => finding.Kind == FindingKind.Contradiction);
            Assert.True(expected == found, $"{text}\nexpected {(expected ? "a contradiction" : "none")}");
            if (expected) contradictions++;
        }

        Assert.InRange(contradictions, 20, 100);
    }

    private static string Text(IEnumerable<Limit> limits) => $"""
        # Treaty

        Parties: Aland; Boland.

        ## Article I

        "Ship" means a holding, counted in ships, each with a Size in tons. This Treaty shall enter into force on 1 January 2030. This Treaty shall remain in force for 10 years.

        ## Article II

        {string.Join("\n\n", limits.Select((limit, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. Aland shall hold {limit}.")))}
        """;

    // Classes: up to 2, above 2 and up to 5, above 5. No limit is above 9 ships, so no more of one class are needed.
    private static bool Feasible(List<Limit> limits)
    {
        for (var small = 0; small <= 9; small++)
            for (var middle = 0; middle <= 9; middle++)
                for (var large = 0; large <= 9; large++)
                    if (Complies(limits, small, middle, large)) return true;
        return false;
    }

    private static bool Complies(List<Limit> limits, int small, int middle, int large)
    {
        foreach (var limit in limits.Where(limit => !limit.IsTotal))
        {
            var held = limit.Above switch { null => small + middle + large, 2 => middle + large, _ => large };
            if (limit.IsMaximum ? held > limit.Amount : held < limit.Amount) return false;
        }

        // The total lies above the first number, and at the second one at most.
        var (low, high) = (Sizes[0] * middle + Sizes[1] * large, large > 0 ? int.MaxValue : Sizes[0] * small + Sizes[1] * middle);
        var (least, most) = (limits.Where(limit => limit is { IsTotal: true, IsMaximum: false }).Select(limit => limit.Amount).DefaultIfEmpty(0).Max(), limits.Where(limit => limit is { IsTotal: true, IsMaximum: true }).Select(limit => limit.Amount).DefaultIfEmpty(int.MaxValue).Min());
        if (small + middle + large == 0) return least == 0;
        return least <= high && most > low && least <= most;
    }

    private sealed record Limit(bool IsTotal, bool IsMaximum, int? Above, int Amount)
    {
        public static Limit Next(Random random)
        {
            var isTotal = random.Next(3) == 0;
            return new(isTotal, random.Next(2) == 0, isTotal || random.Next(4) == 0 ? null : Sizes[random.Next(2)], random.Next(isTotal ? 14 : 5));
        }

        public override string ToString()
        {
            var words = $"{(IsMaximum ? "no more than" : "at least")} {Amount.ToString(CultureInfo.InvariantCulture)} {(IsTotal ? "tons of Ships" : "Ships")}";
            return Above is { } size ? $"{words} with a Size of more than {size.ToString(CultureInfo.InvariantCulture)} tons" : words;
        }
    }
}
