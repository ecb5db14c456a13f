using System.Numerics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Decides a small treaty by trying everything.</summary>
internal sealed class BruteForce
{
    private readonly SmallTreaty _treaty;
    private readonly SmallUnit[] _units;
    private readonly SortedDictionary<string, int> _contradictions = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _minimal = new(StringComparer.Ordinal);

    private bool _isJoint;

    private BruteForce(SmallTreaty treaty) => (_treaty, _units) = (treaty, [.. treaty.Units]);

    /// <summary>The answer, or null if there is too much to try.</summary>
    public static OracleAnswer? Answer(SmallTreaty treaty) => new BruteForce(treaty).Answer();

    private OracleAnswer? Answer()
    {
        var vacuous = new SortedSet<int>(_treaty.Norms.Where(norm => Vacuity.IsVacuous(_treaty, norm)).Select(norm => norm.Number));
        var holdings = HoldingOracle.Days(_treaty, withFacts: true);
        if (holdings.Exists(day => day.Fulfilled.Count == 0)) return new OracleAnswer(true, [], [], vacuous, []);
        var acts = new[] { new ActOracle(_treaty, 0), new ActOracle(_treaty, 1) };
        if (acts.Any(act => act.IsTooLarge)) return null;

        AddContradictions(holdings, acts);
        HashSet<int>[] freely = [.. HoldingOracle.Days(_treaty, withFacts: false).Select(day => day.Fulfilled), .. acts.Select(act => act.Fulfilled(int.MaxValue))];
        var implied = _treaty.Norms.Where(norm => norm is SmallLimit or SmallQuota or SmallDuty && !vacuous.Contains(norm.Number))
            .Where(norm => norm.Units.All(unit => IsImplied(unit, freely))).Select(norm => norm.Number);
        return new OracleAnswer(false, _contradictions, _minimal, vacuous, [.. implied]) { IsJoint = _isJoint };
    }

    /// <summary>Implied by the others that bind the same Party or Parties, where something could break it at all.</summary>
    private bool IsImplied(SmallUnit unit, HashSet<int>[] fulfilled)
    {
        var others = Bits(_units.Where(other => other.Norm != unit.Norm && unit.Parties.All(other.Binds)));
        return fulfilled.Any(sets => sets.Any(set => (set & unit.Bit) == 0))
            && !fulfilled.Any(sets => sets.Any(set => (set & unit.Bit) == 0 && (set & others) == others));
    }

    /// <summary>Where one Party alone cannot comply, that is the contradiction; else what the Parties together cannot do.</summary>
    private void AddContradictions(List<(int Day, HashSet<int> Fulfilled)> holdings, ActOracle[] acts)
    {
        foreach (var cluster in _units.GroupBy(unit => Cluster(unit.Norm)))
        {
            var found = false;
            for (var party = 0; party < SmallTreaty.Parties; party++)
                found |= AddContradictions([.. cluster.Where(unit => unit.Binds(party))], 1 << party, holdings, acts);
            if (!found && cluster.Any(unit => unit.Party is null)) _isJoint |= AddContradictions([.. cluster], (1 << SmallTreaty.Parties) - 1, holdings, acts);
        }
    }

    /// <summary>All minimal sets by size and then by place; of sets that share a norm the first, as one root cause.</summary>
    private bool AddContradictions(SmallUnit[] units, int parties, List<(int Day, HashSet<int> Fulfilled)> holdings, ActOracle[] acts)
    {
        var wholly = acts.Select(act => act.Fulfilled(int.MaxValue)).ToArray();
        if (holdings.TrueForAll(day => !Clash(day.Fulfilled, Bits(units))) && !wholly.Any(sets => Clash(sets, Bits(units)))) return false;
        var minimal = new List<int>();
        foreach (var candidate in Subsets(units))
        {
            if (minimal.Exists(set => (set & candidate) == set)) continue;
            if (holdings.Exists(day => Clash(day.Fulfilled, candidate)) || wholly.Any(sets => Clash(sets, candidate))) minimal.Add(candidate);
        }
        var used = 0;
        foreach (var set in minimal)
        {
            var members = units.Where(unit => (set & unit.Bit) != 0).ToArray();
            var names = string.Join("+", members.Select(unit => unit.Norm.Number).Distinct());
            _minimal.Add(names);
            if ((set & used) != 0) continue;
            used |= set;
            var text = $"{names} from {SmallCalendar.Words(FirstDay(set, holdings, acts))}";
            _contradictions[text] = _contradictions.GetValueOrDefault(text) | (members.All(unit => unit.Party is null) ? 3 : parties);
        }
        return true;
    }

    private static int FirstDay(int set, List<(int Day, HashSet<int> Fulfilled)> holdings, ActOracle[] acts) =>
        holdings.Where(day => Clash(day.Fulfilled, set)).Select(day => day.Day)
            .Concat(acts.SelectMany(act => act.DueDays().Where(day => Clash(act.Fulfilled(day), set)))).Min();

    private static bool Clash(HashSet<int> fulfilled, int set) => !fulfilled.Any(candidate => (candidate & set) == set);

    private static int Bits(IEnumerable<SmallUnit> units) => units.Aggregate(0, (bits, unit) => bits | unit.Bit);

    private static IEnumerable<int> Subsets(SmallUnit[] units) =>
        Enumerable.Range(1, (1 << units.Length) - 1)
            .OrderBy(choice => BitOperations.PopCount((uint)choice))
            .ThenBy(choice => string.Concat(units.Select((_, index) => (choice & 1 << index) != 0 ? '0' : '1')), StringComparer.Ordinal)
            .Select(choice => Bits(units.Where((_, index) => (choice & 1 << index) != 0)));

    /// <summary>Norms that nothing ties together are no one's common cause.</summary>
    private int Cluster(SmallNorm norm) => norm switch
    {
        SmallLimit limit => (_treaty.Composition, limit.Thing) switch
        {
            (Composition.Apart or Composition.Part, Thing.Boat) => 1,
            _ => 0,
        },
        SmallQuota quota => 2 + quota.Act,
        SmallDuty duty => 2 + duty.Act,
        SmallOnlyRight only => 2 + only.Act,
        _ => throw new NotSupportedException(),
    };
}
