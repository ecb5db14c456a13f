using System.Numerics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Decides a small treaty by trying everything.</summary>
internal sealed class BruteForce
{
    private readonly SmallTreaty _treaty;
    private readonly SmallUnit[] _units;
    private readonly Possibilities[] _parts;
    private readonly SortedDictionary<string, int> _contradictions = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _minimal = new(StringComparer.Ordinal);

    private bool _isJoint;

    private BruteForce(SmallTreaty treaty) => (_treaty, _units, _parts) = (treaty, [.. treaty.Units], [.. Parts(treaty)]);

    /// <summary>The answer, or null if there is too much to try.</summary>
    public static OracleAnswer? Answer(SmallTreaty treaty) => IsTooLarge(treaty) ? null : new BruteForce(treaty).Answer();

    private static bool IsTooLarge(SmallTreaty treaty) =>
        ActOracle.Each(treaty).Any(act => act.IsTooLarge)
        || (treaty.Papers.Any(paper => paper is SmallRate) && treaty.Norms.Any(norm => norm is SmallLimit { Bearer: Bearer.Together }))
        || (treaty.Composition is Composition.Part && treaty.Papers.Any(paper => paper is SmallRate { ByMonth: true }));

    private static IEnumerable<Possibilities> Parts(SmallTreaty treaty) =>
    [
        .. HoldingOracle.Each(treaty),
        .. treaty.Papers.OfType<SmallRate>().Select(rate => rate.Party).Distinct().Select(party => new RatedHoldingOracle(treaty, party)),
        .. ActOracle.Each(treaty),
    ];

    private OracleAnswer Answer()
    {
        var vacuous = new SortedSet<int>(_treaty.Norms.Where(norm => Vacuity.IsVacuous(_treaty, norm)).Select(norm => norm.Number));
        if (_parts.Any(part => part.Fulfilled().Count == 0)) return new OracleAnswer(true, [], [], vacuous, []);

        AddContradictions();
        Possibilities[] freely = [.. Parts(_treaty with { Papers = [] })];
        var implied = _treaty.Norms.Where(norm => norm is not (SmallHoldingRight or SmallActRight) && !vacuous.Contains(norm.Number))
            .Where(norm => norm.Units.All(unit => IsImplied(unit, freely))).Select(norm => norm.Number);
        return new OracleAnswer(false, _contradictions, _minimal, vacuous, [.. implied]) { IsJoint = _isJoint, NeverTriggered = [.. NeverTriggered()] };
    }

    /// <summary>Implied by the others that bind the same Party or Parties, where something could break it at all.</summary>
    private bool IsImplied(SmallUnit unit, Possibilities[] freely)
    {
        var others = Bits(_units.Where(other => other.Norm != unit.Norm && unit.Parties.All(other.Binds)));
        return freely.Any(part => part.Fulfilled().Any(set => (set & unit.Bit) == 0))
            && !freely.Any(part => part.Fulfilled().Any(set => (set & unit.Bit) == 0 && (set & others) == others));
    }

    /// <summary>The duties whose trigger no lawful history has, for none of those whom they bind, where there are lawful histories.</summary>
    private IEnumerable<int> NeverTriggered()
    {
        var clusters = Clusters.Of(_treaty, _units).ToArray();
        return _treaty.Norms.OfType<SmallTriggered>().Where(norm => norm.Units.All(unit =>
        {
            var norms = Bits(clusters.Single(cluster => cluster.Contains(unit)));
            return !Array.Exists(_parts, part => part.Clashes(norms)) && Array.Exists(_parts, part => part.Clashes(norms | unit.TriggerBit));
        })).Select(norm => norm.Number);
    }

    /// <summary>Where one Party alone cannot comply, that is the contradiction; else what the Parties together cannot do.</summary>
    private void AddContradictions()
    {
        foreach (var cluster in Clusters.Of(_treaty, _units))
        {
            var found = false;
            for (var party = 0; party < SmallTreaty.Parties; party++)
                found |= AddContradictions([.. cluster.Where(unit => unit.Binds(party))], 1 << party);
            if (!found) _isJoint |= AddContradictions(cluster, (1 << SmallTreaty.Parties) - 1);
        }
    }

    /// <summary>All minimal sets by size and then by place; of sets that share a norm the first, as one root cause.</summary>
    private bool AddContradictions(SmallUnit[] units, int parties)
    {
        Possibilities[] clashing = [.. _parts.Where(part => part.Clashes(Bits(units)))];
        if (clashing.Length == 0) return false;
        var minimal = new List<int>();
        foreach (var candidate in Subsets(units))
            if (!minimal.Exists(set => (set & candidate) == set) && clashing.Any(part => part.Clashes(candidate))) minimal.Add(candidate);
        var used = 0;
        foreach (var set in minimal)
        {
            var members = units.Where(unit => (set & unit.Bit) != 0).ToArray();
            var names = string.Join("+", members.Select(unit => unit.Norm.Number).Distinct());
            _minimal.Add(names);
            if ((set & used) != 0) continue;
            used |= set;
            // What binds the Parties together only is said once, of all of them.
            var isJoint = Array.TrueForAll(members, unit => unit.Party is null);
            if (isJoint && parties == 2) continue;
            var text = $"{names} from {SmallCalendar.Words(FirstDay(set, clashing))}";
            _contradictions[text] = _contradictions.GetValueOrDefault(text) | (isJoint ? 3 : parties);
        }
        return true;
    }

    private static int FirstDay(int set, Possibilities[] clashing) =>
        clashing.SelectMany(part => part.Days.Distinct().Order().Where(day => part.Clashes(set, day)).Take(1)).Min();

    private static int Bits(IEnumerable<SmallUnit> units) => units.Aggregate(0, (bits, unit) => bits | unit.Bit);

    private static IEnumerable<int> Subsets(SmallUnit[] units) =>
        Enumerable.Range(1, (1 << units.Length) - 1)
            .OrderBy(choice => BitOperations.PopCount((uint)choice))
            .ThenBy(choice => string.Concat(units.Select((_, index) => (choice & 1 << index) != 0 ? '0' : '1')), StringComparer.Ordinal)
            .Select(choice => Bits(units.Where((_, index) => (choice & 1 << index) != 0)));
}
