namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Whether a Party does what triggers call for: an act of its own for each, none for two.</summary>
internal sealed class Answers(SmallTreaty treaty, SmallTriggered duty, Cell[] cells, int until)
{
    /// <summary>Goes through the acts in the order of time; each answers the open trigger that waits for one no longer than any other.</summary>
    public bool AreEnough(int[] triggering, int[] acting)
    {
        var demands = Demands(triggering);
        var acts = Enumerable.Range(0, cells.Length).Where(index => cells[index].Act == duty.Act)
            .OrderBy(index => Time(cells[index])).SelectMany(index => Enumerable.Repeat(cells[index], acting[index]));
        foreach (var act in acts)
            if (demands.Where(demand => demand.First <= Time(act) && Time(act) <= demand.Last).OrderBy(demand => demand.Last).ToArray() is [var met, ..])
                demands.Remove(met);
        return demands.Count == 0;
    }

    /// <summary>What each trigger calls for, as the first and the last half day for the answer.</summary>
    private List<(int First, int Last)> Demands(int[] triggering) =>
    [
        .. from index in Enumerable.Range(0, cells.Length)
           let cell = cells[index]
           where cell.Act == duty.Trigger && duty.Range.Has(cell.Day) && cell.Day >= treaty.Start
           from demand in duty.IsBefore ? Before(cell) : After(cell)
           from _ in Enumerable.Range(0, triggering[index])
           select demand,
    ];

    private IEnumerable<(int, int)> Before(Cell trigger)
    {
        if (trigger.Day > until) yield break;
        var first = duty.Most is { } most ? FirstAt(trigger, -most) : int.MinValue;
        yield return (Math.Max(first, 2 * treaty.Start), LastAt(trigger, -(duty.Least ?? 0)));
    }

    private IEnumerable<(int, int)> After(Cell trigger)
    {
        if (duty.Most is not { } most) yield break;
        var last = LastAt(trigger, most);
        if (last / 2 <= Math.Min(until, treaty.End)) yield return (FirstAt(trigger, duty.Least ?? 0), last);
    }

    // Distances in days reach any time of the day; in a sentence about hours, the order within the day counts.
    private int FirstAt(Cell trigger, int distance) => duty.InHours ? Time(trigger) + distance : 2 * (trigger.Day + distance);

    private int LastAt(Cell trigger, int distance) => duty.InHours ? Time(trigger) + distance : 2 * (trigger.Day + distance) + 1;

    private static int Time(Cell cell) => 2 * cell.Day + cell.Half;
}
