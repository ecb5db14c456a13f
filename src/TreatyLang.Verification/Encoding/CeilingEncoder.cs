using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// Writes limits on acts. Each act needs a place: in the ceiling of its day or in an allowance that admits it. There is a place
/// for all of them just if, for each set of places, the acts that have no place outside the set do not exceed its room (Hall); only
/// sets that hang together through acts have to be asked about. Without variables the claim can be negated as it stands.
/// </summary>
internal sealed class CeilingEncoder(ActGrid acts, ConditionEncoder conditions, CountedActs counted)
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
        if (IsBan(norm))
        {
            Formula NoneUntil(int day) => Formula.All(acts.Points(norm.Act).Where(point => point.Day <= day && norm.Ceilings.Any(ceiling => ceiling.Days.Contains(point.Day))).Select(point =>
                conditions.Holds(norm.When, norm.Agents, point.Day).Then(LinearExpression.Sum(norm.Agents.Select(agent => acts.At(agent, norm.Act, norm.Target, point))).AtMost(0))));
            return [new(label, norm, norm.Ceilings.Min(ceiling => ceiling.Days.First), NoneUntil(int.MaxValue), NoneUntil)];
        }
        var kinds = Kinds(norm);
        var sets = ConnectedSets([.. kinds.Select(kind => kind.Places).Distinct()]);
        Formula Until(int day) => Formula.All(sets.Select(set => Acts(kinds, set, day).AtMost(Room(norm, set))));
        return [new(label, norm, norm.Ceilings.Min(ceiling => ceiling.Days.First), Until(int.MaxValue), Until)];
    }

    /// <summary>Whether it says of each act by itself that it is not to be done.</summary>
    private static bool IsBan(CeilingNorm norm) => !norm.When.IsNone && norm.Allowances.IsEmpty && norm.Ceilings.All(ceiling => ceiling.Most == 0);

    /// <summary>The acts that count, each with the places (as bits) that it can take: ceilings first, then allowances.</summary>
    private List<(ulong Places, int Day, LinearExpression Count)> Kinds(CeilingNorm norm)
    {
        var kinds = new List<(ulong, int, LinearExpression)>();
        foreach (var point in acts.Points(norm.Act))
            foreach (var agent in norm.Agents)
                foreach (var target in acts.Targets(agent, norm.Act))
                    if ((norm.Target is null || target is null || target == norm.Target) && norm.Ceilings.Any(ceiling => ceiling.Days.Contains(point.Day)))
                    {
                        var admitting = norm.Allowances.Select((allowance, index) => (Allowance: allowance, Place: 1ul << (norm.Ceilings.Length + index))).Where(item => Admits(item.Allowance, point.Day, agent, target)).ToList();
                        Add(kinds, norm, InCeilings(norm, point.Day), point.Day, counted.If(conditions.Holds(norm.When, norm.Agents, point.Day), acts.Count(agent, norm.Act, target, point)), admitting);
                    }
        return kinds;
    }

    /// <summary>Adds acts of one time with each set of places that they can have, as the allowances are there or not.</summary>
    private void Add(List<(ulong, int, LinearExpression)> kinds, CeilingNorm norm, ulong places, int day, LinearExpression count, List<(Allowance Allowance, ulong Place)> admitting)
    {
        if (admitting is not [var (allowance, place), .. var rest])
        {
            kinds.Add((places, day, count));
            return;
        }
        var isThere = conditions.Holds(allowance.When, allowance.Agents, day);
        if (isThere is not BooleanConstant { Value: true }) Add(kinds, norm, places, day, counted.If(!isThere, count), rest);
        if (isThere is not BooleanConstant { Value: false } && allowance.UpTo is not null) Add(kinds, norm, places | place, day, counted.If(isThere, count), rest);
    }

    // A ceiling of none has no place.
    private static ulong InCeilings(CeilingNorm norm, int day)
    {
        var places = 0ul;
        for (var index = 0; index < norm.Ceilings.Length; index++)
            if (norm.Ceilings[index] is { Most: > 0 } ceiling && ceiling.Days.Contains(day)) places |= 1ul << index;
        return places;
    }

    private static bool Admits(Allowance allowance, int day, AgentSymbol agent, PartySymbol? target) =>
        allowance.Days.Contains(day) && allowance.Agents.Contains(agent) && (allowance.Target is null || allowance.Target == target);

    /// <summary>Sets of places that grow from none and from single ones by places that share acts with them, smaller sets first.</summary>
    private List<ulong> ConnectedSets(ulong[] kinds)
    {
        var all = kinds.Aggregate(0ul, (places, kind) => places | kind);
        List<ulong> sets = [0, .. Enumerable.Range(0, MaxPlaces).Select(index => 1ul << index).Where(place => (all & place) != 0)];
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

    private static LinearExpression Acts(List<(ulong Places, int Day, LinearExpression Count)> kinds, ulong set, int until) =>
        LinearExpression.Sum(kinds.Where(kind => (kind.Places & ~set) == 0 && kind.Day <= until).Select(kind => kind.Count));

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
