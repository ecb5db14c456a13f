using System.Numerics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Decides a small treaty by trying everything.</summary>
internal sealed class BruteForce
{
    private readonly SmallTreaty _treaty;
    private readonly SortedSet<string> _contradictions = new(StringComparer.Ordinal);

    private BruteForce(SmallTreaty treaty) => _treaty = treaty;

    /// <summary>The answer, or null if there is too much to try.</summary>
    public static OracleAnswer? Answer(SmallTreaty treaty) => new BruteForce(treaty).Answer();

    private OracleAnswer? Answer()
    {
        var vacuous = new SortedSet<int>(_treaty.Norms.Where(IsVacuous).Select(norm => norm.Number));
        var implied = Bindable().ToDictionary(norm => norm.Number, _ => true);
        for (var party = 0; party < SmallTreaty.Parties; party++)
        {
            var holdings = HoldingOracle.Days(_treaty, party, withFacts: true);
            if (holdings.Exists(day => day.Fulfilled.Count == 0)) return new OracleAnswer(true, [], vacuous, []);
            var acts = new[] { new ActOracle(_treaty, party, 0), new ActOracle(_treaty, party, 1) };
            if (acts.Any(act => act.IsTooLarge)) return null;
            AddContradictions(party, holdings, acts);

            var freely = HoldingOracle.Days(_treaty, party, withFacts: false).Select(day => day.Fulfilled)
                .Concat(acts.Select(act => act.Fulfilled(int.MaxValue))).ToArray();
            foreach (var norm in Bindable().Where(norm => norm.Binds(party)))
                implied[norm.Number] &= IsImplied(norm.Number, Bits(Bindable().Where(other => other.Number != norm.Number && other.Binds(party))), freely);
        }
        return new OracleAnswer(
            false, _contradictions, vacuous, [.. implied.Where(entry => entry.Value && !vacuous.Contains(entry.Key)).Select(entry => entry.Key)]);
    }

    private IEnumerable<SmallNorm> Bindable() => _treaty.Norms.Where(norm => norm is SmallLimit or SmallQuota or SmallDuty);

    private static int Bits(IEnumerable<SmallNorm> norms) => norms.Aggregate(0, (bits, norm) => bits | 1 << norm.Number);

    /// <summary>Implied by the others where something could break it at all.</summary>
    private static bool IsImplied(int number, int others, HashSet<int>[] fulfilled) =>
        fulfilled.Any(sets => sets.Any(set => (set & 1 << number) == 0))
        && !fulfilled.Any(sets => sets.Any(set => (set & 1 << number) == 0 && (set & others) == others));

    /// <summary>All minimal sets by size and then by place; of sets that share a clause the first, as one root cause.</summary>
    private void AddContradictions(int party, List<(int Day, HashSet<int> Fulfilled)> holdings, ActOracle[] acts)
    {
        var norms = Bindable().Where(norm => norm.Binds(party)).Select(norm => norm.Number).ToArray();
        var wholly = acts.Select(act => act.Fulfilled(int.MaxValue)).ToArray();
        var minimal = new List<int>();
        foreach (var candidate in Subsets(norms))
        {
            if (minimal.Exists(set => (set & candidate) == set)) continue;
            if (holdings.Exists(day => Clash(day.Fulfilled, candidate)) || wholly.Any(set => Clash(set, candidate))) minimal.Add(candidate);
        }
        var used = 0;
        foreach (var set in minimal)
        {
            if ((set & used) != 0) continue;
            used |= set;
            _contradictions.Add($"{string.Join("+", norms.Where(number => (set & 1 << number) != 0))} from {SmallCalendar.Words(FirstDay(set, holdings, acts))}");
        }
    }

    private static int FirstDay(int set, List<(int Day, HashSet<int> Fulfilled)> holdings, ActOracle[] acts) =>
        holdings.Where(day => Clash(day.Fulfilled, set)).Select(day => day.Day)
            .Concat(acts.SelectMany(act => act.DueDays().Where(day => Clash(act.Fulfilled(day), set)))).Min();

    private static bool Clash(HashSet<int> fulfilled, int set) => !fulfilled.Any(candidate => (candidate & set) == set);

    private static IEnumerable<int> Subsets(int[] numbers) =>
        Enumerable.Range(1, (1 << numbers.Length) - 1)
            .OrderBy(choice => BitOperations.PopCount((uint)choice))
            .ThenBy(choice => string.Concat(numbers.Select((_, index) => (choice & 1 << index) != 0 ? '0' : '1')), StringComparer.Ordinal)
            .Select(choice => numbers.Where((_, index) => (choice & 1 << index) != 0).Aggregate(0, (bits, number) => bits | 1 << number));

    private bool IsVacuous(SmallNorm norm)
    {
        switch (norm)
        {
            case SmallLimit limit:
                var left = Days(limit.Span);
                var isCut = limit.Span is { HasStart: true, HasEnd: false } && left.Count <= 31 && left.Count * 100 <= _treaty.End - _treaty.Start + 1;
                return isCut || left.All(day => Parties(norm).All(party => HoldingOracle.IsDisplaced(_treaty, limit, party, day)));
            case SmallHoldingRight right:
                var lifted = (SmallLimit)_treaty.Norms.Single(other => other.Number == right.Over);
                return !Days(right.Span).Any(day => lifted.Compared is not Compared.AtLeast && lifted.Span.Has(day)
                    && HoldingOracle.Weight(_treaty.Composition, right.Thing, lifted.Thing) > 0
                    && Parties(norm).Any(party => lifted.Binds(party) && !HoldingOracle.IsDisplaced(_treaty, lifted, party, day)));
            case SmallActRight right: return Days(right.Span).Count == 0;
            case SmallQuota { Spans: [var only] }: return Days(only).Count == 0;
            // A deadline before entry into force binds all the same, and one after the end just asks for nothing.
            default: return false;
        }
    }

    private static IEnumerable<int> Parties(SmallNorm norm) => Enumerable.Range(0, SmallTreaty.Parties).Where(norm.Binds);

    private List<int> Days(Span span) =>
        [.. Enumerable.Range(_treaty.Start, _treaty.End - _treaty.Start + 1).Where(span.Has)];
}
