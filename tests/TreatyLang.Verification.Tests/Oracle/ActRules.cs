namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What acts mean: which are possible, and which norms they fulfil as far as the norms up to a day go.</summary>
internal sealed class ActRules(SmallTreaty treaty, SmallNorm[] norms, Cell[] cells, int until)
{
    public Cell[] Cells => cells;

    /// <summary>Only a window with an end in force or before is ever due.</summary>
    public static bool IsEverDue(SmallTreaty treaty, Span span) => span.HasEnd && span.Last <= treaty.End;

    public static int DueDay(SmallTreaty treaty, Span due) => Math.Max(due.Last, treaty.Start);

    /// <summary>Whether facts and capabilities let a Party act so often in each cell; before entry into force nothing happens but what facts say.</summary>
    public Func<int[], bool> PossibilityFor(int party)
    {
        int[] most = [.. cells.Select(cell => cell.Day >= treaty.Start ? int.MaxValue : treaty.Papers.Contains(new SmallActFact(party, cell.Day, cell.Act)) ? 1 : 0)];
        var claims = treaty.Papers.Where(paper => paper.Party == party).SelectMany(Claims).ToArray();
        return counts =>
        {
            for (var index = 0; index < counts.Length; index++)
                if (counts[index] > most[index]) return false;
            return Array.TrueForAll(claims, claim => claim(counts));
        };
    }

    /// <summary>What tells the norms that the counts of both Parties fulfil, as bits; those of others stay set.</summary>
    public Func<int[][], int> FulfilledOf(IEnumerable<SmallUnit> units)
    {
        (int Bit, Func<int[][], bool> Holds)[] tests = [.. units.SelectMany(Tests)];
        return counts =>
        {
            var fulfilled = ~0;
            foreach (var (bit, holds) in tests)
                if (!holds(counts)) fulfilled &= ~bit;
            return fulfilled;
        };
    }

    private IEnumerable<Func<int[], bool>> Claims(SmallPaper paper)
    {
        switch (paper)
        {
            case SmallActFact fact when cells.Any(cell => cell.Act == fact.Act):
                var onDay = Where(fact.Act, day => day == fact.Date);
                yield return counts => Count(counts, onDay) > 0;
                break;
            case SmallActCapability capability:
                foreach (var span in capability.Times.Spans)
                {
                    var within = Where(capability.Act, span.Has);
                    yield return counts => Count(counts, within) <= capability.Maximum;
                }
                break;
        }
    }

    private IEnumerable<(int Bit, Func<int[][], bool> Holds)> Tests(SmallUnit unit)
    {
        yield return (unit.Bit, Test(unit));
        if (unit is not { Norm: SmallTriggered triggered, Party: { } bearer }) yield break;
        var answers = new Answers(treaty, triggered, cells, until);
        // What nothing can trigger asks for nothing on any day, and is no more idle than a deadline after the end.
        if (answers.CanBeAsked) yield return (unit.TriggerBit, counts => answers.AreAsked(counts[triggered.ByOther ? 1 - bearer : bearer]));
    }

    private Func<int[][], bool> Test(SmallUnit unit)
    {
        int[] parties = [.. unit.Parties];
        switch (unit.Norm)
        {
            case SmallDuty duty:
                int[][] due = [.. duty.Times.Spans.Where(span => IsEverDue(treaty, span) && DueDay(treaty, span) <= until).Select(span => Where(duty.Act, span.Has))];
                return counts => Array.TrueForAll(due, within => Sum(counts, parties, within) >= duty.Minimum);
            case SmallTriggered { ByOther: var byOther } triggered when unit.Party is { } bearer:
                var answers = new Answers(treaty, triggered, cells, until);
                return counts => answers.AreEnough(counts[byOther ? 1 - bearer : bearer], counts[bearer]);
            case SmallQuota quota:
                return Test(unit, quota.Act, [.. quota.Times.Spans.Select(span => ((Func<int, bool>)span.Has, quota.Maximum))]);
            case SmallOnlyRight only:
                return Test(unit, only.Act, [(only.Span.Has, only.UpTo ?? 99), (day => !only.Span.Has(day), 0)]);
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Whether what is done beyond the ceilings is excused by grants; each of them excuses one act, in one of the ceilings.</summary>
    private Func<int[][], bool> Test(SmallUnit unit, int act, (Func<int, bool> Days, int Maximum)[] ceilings)
    {
        int[] parties = [.. unit.Parties];
        int[][] within = [.. ceilings.Select(ceiling => Where(act, day => IsJudged(day) && ceiling.Days(day)))];
        var grant = norms.OfType<SmallActRight>().FirstOrDefault(right => right.Over == unit.Norm.Number);
        int[] holders = [.. parties.Where(party => grant?.Binds(party) ?? false)];
        int[][] sharers = grant?.Bearer is Bearer.Together ? holders.Length == 0 ? [] : [holders] : [.. holders.Select(holder => new[] { holder })];
        int[][] granted = [.. ceilings.Select(ceiling => Where(act, day => IsJudged(day) && ceiling.Days(day) && grant is not null && grant.Span.Has(day)))];
        return counts =>
        {
            int[] excess = [.. within.Select((cellsWithin, index) => Sum(counts, parties, cellsWithin) - ceilings[index].Maximum)];
            if (Array.TrueForAll(excess, count => count <= 0)) return true;
            // Where each grant can be used: the ceilings in which there is such an act.
            int[][] choices = [.. sharers.Select(group => Enumerable.Range(0, ceilings.Length).Where(index => Sum(counts, group, granted[index]) > 0).ToArray())];
            return Excused(excess, choices);
        };
    }

    private static bool Excused(int[] excess, ReadOnlySpan<int[]> grants)
    {
        if (grants.IsEmpty || Array.TrueForAll(excess, count => count <= 0)) return Array.TrueForAll(excess, count => count <= 0);
        foreach (var ceiling in grants[0])
            if (Excused([.. excess.Select((count, index) => index == ceiling ? count - 1 : count)], grants[1..])) return true;
        return Excused(excess, grants[1..]);
    }

    /// <summary>Norms apply in force only, and what comes after the day up to which they are judged does not matter.</summary>
    private bool IsJudged(int day) => treaty.Start <= day && day <= until;

    /// <summary>The cells of an act on certain days.</summary>
    private int[] Where(int act, Func<int, bool> days) =>
        [.. Enumerable.Range(0, cells.Length).Where(index => cells[index].Act == act && days(cells[index].Day))];

    private static int Count(int[] counts, int[] within)
    {
        var sum = 0;
        foreach (var cell in within) sum += counts[cell];
        return sum;
    }

    private static int Sum(int[][] counts, int[] parties, int[] within)
    {
        var sum = 0;
        foreach (var party in parties) sum += Count(counts[party], within);
        return sum;
    }
}
