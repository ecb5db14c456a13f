namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What acts mean: which are possible, and which norms they fulfil as far as the norms up to a day go.</summary>
internal sealed class ActRules(SmallTreaty treaty, SmallNorm[] norms, Cell[] cells, int until)
{
    public Cell[] Cells => cells;

    /// <summary>Only a window with an end in force or before is ever due.</summary>
    public static bool IsEverDue(SmallTreaty treaty, Span span) => span.HasEnd && span.Last <= treaty.End;

    public static int DueDay(SmallTreaty treaty, Span due) => Math.Max(due.Last, treaty.Start);

    /// <summary>Whether facts and capabilities let a Party act so; before entry into force nothing happens but what facts say.</summary>
    public bool IsPossible(int party, int[] counts)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            var (act, day, _) = cells[index];
            if (day < treaty.Start && counts[index] > 0 && !treaty.Papers.Contains(new SmallActFact(party, day, act))) return false;
            if (day < treaty.Start && counts[index] > 1) return false;
        }
        return treaty.Papers.Where(paper => paper.Party == party).All(paper => paper switch
        {
            SmallActFact fact => cells.All(cell => cell.Act != fact.Act) || Count(counts, fact.Act, day => day == fact.Date) > 0,
            SmallActCapability capability => capability.Times.Spans.All(span => Count(counts, capability.Act, span.Has) <= capability.Maximum),
            _ => true,
        });
    }

    /// <summary>The norms that the counts of both Parties fulfil, as bits; those of others stay set.</summary>
    public int Fulfilled(IEnumerable<SmallUnit> units, int[][] counts)
    {
        var fulfilled = ~0;
        foreach (var unit in units)
            if (!Holds(unit, counts)) fulfilled &= ~unit.Bit;
        return fulfilled;
    }

    private bool Holds(SmallUnit unit, int[][] counts)
    {
        switch (unit.Norm)
        {
            case SmallDuty duty:
                return duty.Times.Spans.Where(span => IsEverDue(treaty, span) && DueDay(treaty, span) <= until)
                    .All(span => unit.Parties.Sum(party => Count(counts[party], duty.Act, span.Has)) >= duty.Minimum);
            case SmallTriggered { ByOther: var byOther } triggered when unit.Party is { } bearer:
                return new Answers(treaty, triggered, cells, until).AreEnough(counts[byOther ? 1 - bearer : bearer], counts[bearer]);
            case SmallQuota quota:
                return Excused(unit, counts, quota.Act, [.. quota.Times.Spans.Select(span => (Days: (Func<int, bool>)span.Has, quota.Maximum))]);
            case SmallOnlyRight only:
                return Excused(unit, counts, only.Act, [(only.Span.Has, only.UpTo ?? 99), (day => !only.Span.Has(day), 0)]);
            default:
                return true;
        }
    }

    /// <summary>Whether what is done beyond the ceilings is excused by grants; each of them excuses one act, in one of the ceilings.</summary>
    private bool Excused(SmallUnit unit, int[][] counts, int act, IReadOnlyList<(Func<int, bool> Days, int Maximum)> ceilings)
    {
        int[] excess = [.. ceilings.Select(ceiling => unit.Parties.Sum(party => Count(counts[party], act, day => IsJudged(day) && ceiling.Days(day))) - ceiling.Maximum)];
        if (excess.All(count => count <= 0)) return true;
        if (norms.OfType<SmallActRight>().FirstOrDefault(right => right.Over == unit.Norm.Number) is not { } grant) return false;
        var holders = unit.Parties.Where(grant.Binds).ToArray();
        IEnumerable<int[]> grants = grant.Bearer is Bearer.Together ? [holders] : holders.Select(holder => new[] { holder });
        // Where each grant can be used: the ceilings in which there is such an act.
        var choices = grants
            .Select(sharers => Enumerable.Range(0, ceilings.Count)
                .Where(index => sharers.Sum(party => Count(counts[party], act, day => IsJudged(day) && ceilings[index].Days(day) && grant.Span.Has(day))) > 0).ToArray())
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

    /// <summary>Norms apply in force only, and what comes after the day up to which they are judged does not matter.</summary>
    private bool IsJudged(int day) => treaty.Start <= day && day <= until;

    private int Count(int[] counts, int act, Func<int, bool> days)
    {
        var sum = 0;
        for (var cell = 0; cell < counts.Length; cell++)
            if (cells[cell].Act == act && days(cells[cell].Day)) sum += counts[cell];
        return sum;
    }
}
