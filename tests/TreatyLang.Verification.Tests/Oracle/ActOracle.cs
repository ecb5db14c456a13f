namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that one Party can do of one act. Norms speak of it only through counts in windows, so the days that lie in the
/// same windows are one cell, and the history is how often the act happens in each cell. Ceilings and grants are at most
/// 1 (one grant only) and duties ask for at most 2, so nothing tells 3 times in a cell from more.
/// </summary>
internal sealed class ActOracle
{
    private const int Most = 3;

    private readonly SmallNorm[] _norms;
    private readonly SmallTreaty _treaty;
    private readonly int[] _cells;

    public ActOracle(SmallTreaty treaty, int party, int act)
    {
        _treaty = treaty;
        _norms = [.. treaty.Norms.Where(norm => ActOf(norm) == act && norm.Binds(party))];
        var spans = _norms.SelectMany(SpansOf).ToArray();
        var borders = spans.SelectMany(span => new[] { span.First, span.Last + 1 }).Append(treaty.Start).Distinct()
            .Where(day => treaty.Start <= day && day <= treaty.End);
        _cells = [.. borders.DistinctBy(day => string.Concat(spans.Select(span => span.Has(day) ? '1' : '0')))];
    }

    /// <summary>Whether there are too many cells to try all counts.</summary>
    public bool IsTooLarge => _cells.Length > 7;

    /// <summary>The sets of norms (as bits) that some way to act fulfils together, as far as the norms up to a day go.</summary>
    public HashSet<int> Fulfilled(int until)
    {
        var result = new HashSet<int>();
        var counts = new int[_cells.Length];
        do
        {
            var fulfilled = ~0;
            foreach (var norm in _norms)
                if (!Holds(norm, counts, until)) fulfilled &= ~(1 << norm.Number);
            result.Add(fulfilled);
        }
        while (Next(counts));
        return result;
    }

    /// <summary>The days on which a duty falls due: only then can acts come to clash.</summary>
    public IEnumerable<int> DueDays() =>
        _norms.OfType<SmallDuty>().SelectMany(duty => duty.Spans).Select(DueDay).Where(day => day <= _treaty.End);

    private int DueDay(Span due) => Math.Max(due.Last, _treaty.Start);

    private bool Holds(SmallNorm norm, int[] counts, int until)
    {
        switch (norm)
        {
            case SmallDuty duty:
                return duty.Spans.Where(span => span.Last <= _treaty.End && DueDay(span) <= until).All(span => Count(span, null, counts) >= duty.Minimum);
            case SmallQuota quota:
                var grant = _norms.OfType<SmallActRight>().FirstOrDefault(right => right.Over == quota.Number);
                var used = 0;
                foreach (var span in quota.Spans)
                {
                    var excess = Math.Max(0, Count(span, null, counts) - quota.Maximum);
                    if (excess > 0 && (grant is null || excess > Count(span, grant.Span, counts))) return false;
                    used += excess;
                }
                return grant is null ? used == 0 : used <= grant.UpTo;
            default:
                return true;
        }
    }

    private int Count(Span span, Span? also, int[] counts)
    {
        var sum = 0;
        for (var cell = 0; cell < counts.Length; cell++)
            if (span.Has(_cells[cell]) && also?.Has(_cells[cell]) != false) sum += counts[cell];
        return sum;
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

    private static int? ActOf(SmallNorm norm) => (norm as SmallDuty)?.Act ?? (norm as SmallQuota)?.Act ?? (norm as SmallActRight)?.Act;

    private static IEnumerable<Span> SpansOf(SmallNorm norm) => norm switch
    {
        SmallDuty duty => duty.Spans,
        SmallQuota quota => quota.Spans,
        SmallActRight right => [right.Span],
        _ => [],
    };
}
