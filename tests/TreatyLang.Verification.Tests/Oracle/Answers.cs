namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Whether a Party does what triggers call for: an act of its own for each, none for two.</summary>
internal sealed class Answers(SmallTreaty treaty, SmallTriggered duty, Cell[] cells, int until)
{
    // What each trigger calls for, as the first and the last half day for the answer.
    private readonly (int Cell, int First, int Last)[] _demands =
    [
        .. from index in Enumerable.Range(0, cells.Length)
           where cells[index].Act == duty.Trigger && duty.Range.Has(cells[index].Day) && cells[index].Day >= treaty.Start
           from demand in duty.IsBefore ? Before(treaty, duty, cells[index], until) : After(treaty, duty, cells[index], until)
           select (index, demand.First, demand.Last),
    ];

    private readonly int[] _answering = [.. Enumerable.Range(0, cells.Length).Where(index => cells[index].Act == duty.Act).OrderBy(index => Time(cells[index]))];

    /// <summary>Whether a trigger can ask for anything at all.</summary>
    public bool CanBeAsked => _demands.Length > 0;

    /// <summary>Whether a trigger happens that asks for something.</summary>
    public bool AreAsked(int[] triggering) => Array.Exists(_demands, demand => triggering[demand.Cell] > 0);

    /// <summary>Goes through the acts in the order of time; each answers the open trigger that waits for one no longer than any other.</summary>
    public bool AreEnough(int[] triggering, int[] acting)
    {
        var open = new List<(int First, int Last)>();
        foreach (var (cell, first, last) in _demands)
            for (var count = 0; count < triggering[cell]; count++) open.Add((first, last));
        if (open.Count == 0) return true;
        open.Sort((one, other) => one.Last.CompareTo(other.Last));
        foreach (var cell in _answering)
        {
            var time = Time(cells[cell]);
            for (var count = 0; count < acting[cell]; count++)
                if (open.FindIndex(demand => demand.First <= time && time <= demand.Last) is >= 0 and var met) open.RemoveAt(met);
        }
        return open.Count == 0;
    }

    private static IEnumerable<(int First, int Last)> Before(SmallTreaty treaty, SmallTriggered duty, Cell trigger, int until)
    {
        if (trigger.Day > until) yield break;
        var first = duty.Most is { } most ? FirstAt(duty, trigger, -most) : int.MinValue;
        yield return (Math.Max(first, 2 * treaty.Start), LastAt(duty, trigger, -(duty.Least ?? 0)));
    }

    private static IEnumerable<(int First, int Last)> After(SmallTreaty treaty, SmallTriggered duty, Cell trigger, int until)
    {
        if (duty.Most is not { } most) yield break;
        var last = LastAt(duty, trigger, most);
        if (last / 2 <= Math.Min(until, treaty.End)) yield return (FirstAt(duty, trigger, duty.Least ?? 0), last);
    }

    // Distances in days reach any time of the day; in a sentence about hours, the order within the day counts.
    private static int FirstAt(SmallTriggered duty, Cell trigger, int distance) => duty.InHours ? Time(trigger) + distance : 2 * (trigger.Day + distance);

    private static int LastAt(SmallTriggered duty, Cell trigger, int distance) => duty.InHours ? Time(trigger) + distance : 2 * (trigger.Day + distance) + 1;

    private static int Time(Cell cell) => 2 * cell.Day + cell.Half;
}
