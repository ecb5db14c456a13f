using System.Globalization;
using System.Text;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random treaties on flows of whole items over three years, against all ways to produce and destroy.</summary>
public sealed class FlowOracleTests
{
    private const int Years = 3;
    private const int Most = 4;

    [Fact]
    public void FlowContradictionsAreThoseThatBruteForceFinds()
    {
        var (contradictions, differences) = (0, new List<string>());
        for (var seed = 0; seed < 200; seed++)
        {
            var treaty = new RandomFlows(new Random(seed));
            var found = Check.That(treaty.Text, treaty.Papers).Findings.Any(finding => finding.StartsWith("contradiction", StringComparison.Ordinal));
            contradictions += found ? 1 : 0;
            if (found == treaty.CanBeKept) differences.Add($"seed {seed}: {(found ? "found a contradiction" : "found none")}\n{treaty.Text}\n{treaty.Papers}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences; the shortest:\n{differences.MinBy(text => text.Length)}");
        Assert.InRange(contradictions, 30, 170);
    }

    private sealed class RandomFlows
    {
        private readonly List<Func<int[], int[], int[], bool>> _norms = [];
        private readonly StringBuilder _articles = new();
        private readonly int _start;

        public RandomFlows(Random random)
        {
            _start = random.Next(0, Most + 1);
            for (var count = random.Next(2, 6); count > 0; count--) Add(random);
        }

        public string Text => $"""
            # Treaty

            Parties: Aland; Boland.

            ## Definitions

            "Gun" means a holding, counted in guns.

            "Production" (to produce) means a flow, counted in guns.

            "Destruction" (to destroy) means a flow, counted in guns.

            "Turnover" means Production plus Destruction.

            The Gun is increased by Production and reduced by Destruction.

            "Declared Stock" means the Gun on entry into force.

            ## Article I

            {_articles}
            ## Article II

            1. This Treaty shall enter into force on 1 January 2030.

            2. This Treaty shall remain in force until 31 December 2032, including that day.
            """;

        public string Papers => $"## Facts\n\nOn 1 January 2030, Aland holds {_start} Guns.\n\nAland can produce no more than {Most} Guns in each calendar year. Aland can destroy no more than {Most} Guns in each calendar year.\n";

        public bool CanBeKept => All(Years).Any(produced => All(Years).Any(destroyed => IsKept(produced, destroyed)));

        private bool IsKept(int[] produced, int[] destroyed)
        {
            var stock = new int[Years];
            for (var year = 0; year < Years; year++) stock[year] = (year == 0 ? _start : stock[year - 1]) + produced[year] - destroyed[year];
            return stock.All(amount => amount >= 0) && _norms.TrueForAll(norm => norm(produced, destroyed, stock));
        }

        private void Add(Random random)
        {
            var (year, amount, share) = (random.Next(Years), random.Next(0, Most + 2), 50 * random.Next(0, 4));
            var isLeast = random.Next(2) == 0;
            var bound = isLeast ? "at least" : "no more than";
            bool Compares(int value, double limit) => isLeast ? value >= limit : value <= limit;
            switch (random.Next(7))
            {
                case 0:
                    Say($"In {2030 + year}, the Production of Aland shall be {bound} {amount} guns.", (produced, _, _) => Compares(produced[year], amount));
                    break;
                case 1:
                    Say($"In each calendar year from {2030 + year}, Aland shall destroy {bound} {amount} Guns.", (_, destroyed, _) => destroyed.Skip(year).All(value => Compares(value, amount)));
                    break;
                case 2:
                    Say($"Over the calendar years from 2030 to 2032, the average annual Turnover of Aland shall be {bound} {amount} guns.", (produced, destroyed, _) => Compares(produced.Sum() + destroyed.Sum(), 3 * amount));
                    break;
                case 3:
                    Say($"Aland shall have destroyed, no later than 31 December {2030 + year}, at least {share}% of its Declared Stock.", (_, destroyed, _) => destroyed.Take(year + 1).Sum() >= share / 100.0 * _start);
                    break;
                case 4:
                    Say($"On 31 December {2030 + year}, Aland shall hold {bound} {amount} Guns.", (_, _, stock) => Compares(stock[year], amount));
                    break;
                case 5:
                    Say($"In {2030 + year}, the Turnover of Aland shall be {bound} {share}% of its Declared Stock.", (produced, destroyed, _) => Compares(produced[year] + destroyed[year], share / 100.0 * _start));
                    break;
                default:
                    Say($"On 31 December {2030 + year}, Aland shall hold {bound} {share}% of its Declared Stock of Guns, rounded down.", (_, _, stock) => Compares(stock[year], Math.Floor(share / 100.0 * _start)));
                    break;
            }
        }

        private void Say(string sentence, Func<int[], int[], int[], bool> norm)
        {
            _norms.Add(norm);
            _articles.Append(CultureInfo.InvariantCulture, $"{_norms.Count}. {sentence}\n\n");
        }

        private static IEnumerable<int[]> All(int years) => years == 0
            ? [[]]
            : All(years - 1).SelectMany(rest => Enumerable.Range(0, Most + 1).Select(amount => (int[])[.. rest, amount]));
    }
}
