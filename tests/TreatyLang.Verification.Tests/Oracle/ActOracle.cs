namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that the Parties can do of one act. Norms speak of it only through counts in windows, so the days that lie in the
/// same windows are one cell, and the history is how often the act happens in each cell. Ceilings and grants are at most
/// 1 (one grant only) and duties ask for at most 2, so nothing tells 3 times in a cell from more.
/// </summary>
internal sealed class ActOracle
{
    private const int Most = 3;

    private readonly SmallTreaty _treaty;
    private readonly SmallNorm[] _norms;
    private readonly SmallUnit[] _alone;
    private readonly SmallUnit[] _together;
    private readonly int[] _cells;
    private readonly Dictionary<int, HashSet<int>> _fulfilled = [];

    public ActOracle(SmallTreaty treaty, int act)
    {
        _treaty = treaty;
        _norms = [.. treaty.Norms.Where(norm => ActOf(norm) == act)];
        var units = treaty.Units.Where(unit => _norms.Contains(unit.Norm)).ToArray();
        _alone = [.. units.Where(unit => unit.Party is not null)];
        _together = [.. units.Where(unit => unit.Party is null)];
        var spans = _norms.SelectMany(SpansOf).ToArray();
        var borders = spans.SelectMany(span => new[] { span.First, span.Last + 1 }).Append(treaty.Start).Distinct()
            .Where(day => treaty.Start <= day && day <= treaty.End);
        _cells = [.. borders.DistinctBy(day => string.Concat(spans.Select(span => span.Has(day) ? '1' : '0')))];
    }

    /// <summary>Whether there are too many cells to try all counts.</summary>
    public bool IsTooLarge => _cells.Length > (_together.Length > 0 ? 3 : 6);

    /// <summary>The sets of norms (as bits) that some way to act fulfils together, as far as the norms up to a day go.</summary>
    public HashSet<int> Fulfilled(int until)
    {
        if (!_fulfilled.TryGetValue(until, out var known)) _fulfilled.Add(until, known = Try(until));
        return known;
    }

    private HashSet<int> Try(int until)
    {
        var ways = Enumerable.Range(0, SmallTreaty.Parties)
            .Select(party => Ways()
                .Select(counts => (Counts: counts, Fulfilled: Fulfilled(_alone.Where(unit => unit.Party == party), [counts, counts], until)))
                // Where nothing is counted together, only what each fulfils matters.
                .DistinctBy(way => (_together.Length > 0 ? way.Counts : null, way.Fulfilled)).ToArray())
            .ToArray();
        var result = new HashSet<int>();
        foreach (var (first, fulfilledByFirst) in ways[0])
            foreach (var (second, fulfilledBySecond) in ways[1])
                result.Add(fulfilledByFirst & fulfilledBySecond & Fulfilled(_together, [first, second], until));
        return result;
    }

    /// <summary>The days on which a duty falls due: only then can acts come to clash.</summary>
    public IEnumerable<int> DueDays() =>
        _norms.OfType<SmallDuty>().SelectMany(duty => duty.Spans).Where(IsEverDue).Select(DueDay);

    /// <summary>Only a window with an end is ever due.</summary>
    private bool IsEverDue(Span span) => span.HasEnd && span.Last <= _treaty.End;

    private int DueDay(Span due) => Math.Max(due.Last, _treaty.Start);

    private int Fulfilled(IEnumerable<SmallUnit> units, int[][] counts, int until)
    {
        var fulfilled = ~0;
        foreach (var unit in units)
            if (!Holds(unit, counts, until)) fulfilled &= ~unit.Bit;
        return fulfilled;
    }

    private bool Holds(SmallUnit unit, int[][] counts, int until)
    {
        switch (unit.Norm)
        {
            case SmallDuty duty:
                return duty.Spans.Where(span => IsEverDue(span) && DueDay(span) <= until)
                    .All(span => unit.Parties.Sum(party => Count(counts[party], span.Has)) >= duty.Minimum);
            case SmallQuota quota:
                return Excused(unit, counts, [.. quota.Spans.Select(span => (Days: (Func<int, bool>)span.Has, quota.Maximum))]);
            case SmallOnlyRight only:
                return Excused(unit, counts, [(only.Span.Has, only.UpTo ?? 99), (day => !only.Span.Has(day), 0)]);
            default:
                return true;
        }
    }

    /// <summary>Whether what is done beyond the ceilings is excused by grants; each of them excuses one act, in one of the ceilings.</summary>
    private bool Excused(SmallUnit unit, int[][] counts, IReadOnlyList<(Func<int, bool> Days, int Maximum)> ceilings)
    {
        int[] excess = [.. ceilings.Select(ceiling => unit.Parties.Sum(party => Count(counts[party], ceiling.Days)) - ceiling.Maximum)];
        if (excess.All(count => count <= 0)) return true;
        if (_norms.OfType<SmallActRight>().FirstOrDefault(right => right.Over == unit.Norm.Number) is not { } grant) return false;
        var holders = unit.Parties.Where(grant.Binds).ToArray();
        IEnumerable<int[]> grants = grant.Bearer is Bearer.Together ? [holders] : holders.Select(holder => new[] { holder });
        // Where each grant can be used: the ceilings in which there is such an act.
        var choices = grants
            .Select(sharers => Enumerable.Range(0, ceilings.Count)
                .Where(index => sharers.Sum(party => Count(counts[party], day => ceilings[index].Days(day) && grant.Span.Has(day))) > 0).ToArray())
            .ToArray();
        return Excused(excess, choices);
    }

    private static bool Excused(int[] excess, ReadOnlySpan<int[]> grants)
    {
        if (grants.IsEmpty || excess.All(count => count <= 0)) return excess.All(count => count <= 0);
        foreach (var ceiling in grants[0])
            if (Excused([.. excess.Select((count, index) => index == ceiling ? count - 1 : count)], grants[1..])) return true;
        return Excused(excess, grants[1..]);
    }

    private int Count(int[] counts, Func<int, bool> days)
    {
        var sum = 0;
        for (var cell = 0; cell < counts.Length; cell++)
            if (days(_cells[cell])) sum += counts[cell];
        return sum;
    }

    private IEnumerable<int[]> Ways()
    {
        var counts = new int[_cells.Length];
        do yield return [.. counts];
        while (Next(counts));
    }

    private static bool Next(int[] counts)
    {
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (++counts[cell] <= Most) return true;
            counts[cell] = 0;
        }
        return false;
    }

    private static int? ActOf(SmallNorm norm) =>
        (norm as SmallDuty)?.Act ?? (norm as SmallQuota)?.Act ?? (norm as SmallActRight)?.Act ?? (norm as SmallOnlyRight)?.Act;

    private static IEnumerable<Span> SpansOf(SmallNorm norm) => norm switch
    {
        SmallDuty duty => duty.Spans,
        SmallQuota quota => quota.Spans,
        SmallActRight right => [right.Span],
        SmallOnlyRight right => [right.Span],
        _ => [],
    };
}
