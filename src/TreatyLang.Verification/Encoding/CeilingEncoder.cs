using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// Writes limits on acts. Each act needs a place: in the ceiling of its day or in an allowance that admits it. There is a place
/// for all of them just if, for each set of places, the acts that have no place outside the set do not exceed its room (Hall); only
/// sets that hang together through acts have to be asked about. Without variables the claim can be negated as it stands.
/// </summary>
internal sealed class CeilingEncoder(ActGrid acts)
{
    private const int MaxPlaces = 64;
    private const int MaxSets = 2_000;

    /// <summary>Whether there are too many ways to share out what stays uncounted.</summary>
    public bool IsTooLarge { get; private set; }

    public IEnumerable<GroundNorm> Encode(CeilingNorm norm, int label)
    {
        if (norm.Ceilings.Length + norm.Allowances.Length > MaxPlaces)
        {
            IsTooLarge = true;
            return [];
        }
        var kinds = Kinds(norm);
        var sets = ConnectedSets(norm.Ceilings.Length, [.. kinds.Select(kind => kind.Places).Distinct()]);
        Formula Until(int day) => Formula.All(sets.Select(set => Acts(kinds, set, day).AtMost(Room(norm, set))));
        return [new(label, norm, norm.Ceilings.Min(ceiling => ceiling.Days.First), Until(int.MaxValue), Until)];
    }

    /// <summary>The acts that count, each with the places (as bits) that it can take: ceilings first, then allowances.</summary>
    private List<(ulong Places, int Day, Variable Count)> Kinds(CeilingNorm norm)
    {
        var kinds = new List<(ulong, int, Variable)>();
        foreach (var point in acts.Points(norm.Act))
            foreach (var agent in norm.Agents)
                foreach (var target in acts.Targets(agent, norm.Act))
                    if ((norm.Target is null || target is null || target == norm.Target) && Places(norm, point.Day, agent, target) is { } places)
                        kinds.Add((places, point.Day, acts.Count(agent, norm.Act, target, point)));
        return kinds;
    }

    /// <summary>The places for an act, or null if it does not count.</summary>
    private static ulong? Places(CeilingNorm norm, int day, AgentSymbol agent, PartySymbol? target)
    {
        var places = 0ul;
        for (var index = 0; index < norm.Ceilings.Length; index++)
            if (norm.Ceilings[index].Days.Contains(day)) places |= 1ul << index;
        if (places == 0) return null;
        for (var index = 0; index < norm.Allowances.Length; index++)
        {
            var allowance = norm.Allowances[index];
            if (!allowance.Days.Contains(day) || !allowance.Agents.Contains(agent) || (allowance.Target is not null && allowance.Target != target)) continue;
            if (allowance.UpTo is null) return null;
            places |= 1ul << (norm.Ceilings.Length + index);
        }
        return places;
    }

    /// <summary>Sets of places that grow from one ceiling by places that share acts with them, smaller sets first.</summary>
    private List<ulong> ConnectedSets(int ceilings, ulong[] kinds)
    {
        List<ulong> sets = [.. Enumerable.Range(0, ceilings).Select(index => 1ul << index)];
        var seen = sets.ToHashSet();
        for (var next = 0; next < sets.Count; next++)
        {
            var set = sets[next];
            var near = kinds.Where(places => (places & set) != 0).Aggregate(0ul, (all, places) => all | places) & ~set;
            for (; near != 0; near &= near - 1)
                if (seen.Add(set | (near & (~near + 1)))) sets.Add(set | (near & (~near + 1)));
            if (sets.Count <= MaxSets) continue;
            IsTooLarge = true;
            return [];
        }
        return sets;
    }

    private static LinearExpression Acts(List<(ulong Places, int Day, Variable Count)> kinds, ulong set, int until) =>
        LinearExpression.Sum(kinds.Where(kind => (kind.Places & ~set) == 0 && kind.Day <= until).Select(kind => LinearExpression.Of(kind.Count)));

    private static Rational Room(CeilingNorm norm, ulong set)
    {
        Rational room = 0;
        for (var index = 0; index < norm.Ceilings.Length; index++)
            if ((set & 1ul << index) != 0) room += norm.Ceilings[index].Most;
        for (var index = 0; index < norm.Allowances.Length; index++)
            if ((set & 1ul << (norm.Ceilings.Length + index)) != 0) room += norm.Allowances[index].UpTo ?? 0;
        return room;
    }
}
