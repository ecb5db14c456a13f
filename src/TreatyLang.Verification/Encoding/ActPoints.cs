using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// The candidate times of acts. What triggered duties ask are inequalities "this time is at least a monotone function of that
/// time", and sets of times closed under taking the earlier of two solutions; so if there is a solution, there is one in which
/// every act happens at a border of some window or at a time reached from one by the lags. Those times suffice. An act that
/// answers a trigger answers no other one of the same clause, so a lag that has led to it does not lead on from it backwards.
/// </summary>
internal sealed class ActPoints
{
    /// <summary>More candidate times than this are not looked at.</summary>
    public const int MaxPoints = 5_000;

    private readonly Dictionary<ActSymbol, HashSet<ActPoint>> _points = [];
    private readonly HashSet<(ActSymbol, ActPoint, int?)> _reached = [];
    private readonly Queue<(ActSymbol Act, ActPoint Point, int? Answered)> _open = [];
    private readonly Timeline _timeline;
    private readonly ILookup<ActSymbol, ActSymbol> _tied;
    private int _count;

    private ActPoints(Timeline timeline, IEnumerable<ActPartDefinition> parts) =>
        (_timeline, _tied) = (timeline, parts.SelectMany(part => new[] { (part.Part, part.Whole), (part.Whole, part.Part) }).ToLookup(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The candidate times of each act of a slice, ascending; null if there are too many.</summary>
    public static IReadOnlyDictionary<ActSymbol, ActPoint[]>? Of(Slice slice, NormSystem system, int[] cuts)
    {
        var search = new ActPoints(system.Timeline, slice.Background.Select(item => item.Clause).OfType<ActPartDefinition>().Distinct());
        IEnumerable<Tie> duties = slice.Norms.OfType<RelativeNorm>().Select(norm => new Tie(norm.Duty.Ordinal, norm.Duty.Act, norm.Timing, false));
        IEnumerable<Tie> rights = slice.Rights.Select(right => right.Clause).OfType<ActRightClause>()
            .SelectMany(right => right.Timing is RelativeToEach timing ? [new Tie(right.Ordinal, right.Act, TriggerActors.Ordered(timing), true)] : Array.Empty<Tie>());
        var relatives = duties.Concat(rights).DistinctBy(tie => tie.Ordinal).ToList();
        var borders = cuts.Select(ActPoint.AtStartOf).Concat(relatives.SelectMany(search.EndsOfReach)).ToList();
        foreach (var act in slice.Acts.Select(pair => pair.Act).Distinct())
            foreach (var border in borders) search.Add(act, border, null);
        while (search._open.TryDequeue(out var next))
        {
            if (search._count > MaxPoints) return null;
            foreach (var relative in relatives) search.Follow(relative, next.Act, next.Point, next.Answered);
        }
        return search._points.ToDictionary(pair => pair.Key, pair => pair.Value.OrderBy(point => point.Hours).ToArray());
    }

    // The first trigger whose duty would fall due only after the last day, and so asks for nothing.
    private IEnumerable<ActPoint> EndsOfReach(Tie tie)
    {
        if (!tie.Timing.IsBefore && tie.Timing.Latest is { } latest)
        {
            yield return Lag.EarliestFollowed(ActPoint.AtStartOf(_timeline.End + 1), latest);
            if (_timeline.History.Last > _timeline.End) yield return Lag.EarliestFollowed(ActPoint.AtStartOf(_timeline.History.Last + 1), latest);
        }
    }

    private void Follow(Tie tie, ActSymbol act, ActPoint point, int? answered)
    {
        var timing = tie.Timing;
        if (act == timing.Trigger && !(tie.IsRight && tie.Ordinal == answered))
        {
            if (!timing.IsBefore) Add(tie.Act, Lag.Earliest(point, timing.Earliest), tie.Ordinal);
            else if (timing.Latest is { } latest) Add(tie.Act, Lag.EarliestBefore(point, latest), tie.Ordinal);
        }
        if (act == tie.Act && tie.Ordinal != answered && tie.Triggering != answered)
        {
            if (timing.IsBefore) Add(timing.Trigger, Lag.EarliestTrigger(point, timing.Earliest), null);
            else if (timing.Latest is { } latest) Add(timing.Trigger, Lag.EarliestFollowed(point, latest), tie.IsRight ? tie.Triggering : null);
        }
    }

    /// <param name="act">The act.</param>
    /// <param name="point">A time at which it may have to happen.</param>
    /// <param name="answered">The clause whose trigger it answers then, or what marks it as the trigger of a right; or null.</param>
    private void Add(ActSymbol act, ActPoint point, int? answered)
    {
        if (!_timeline.History.Contains(point.Day) || !_reached.Add((act, point, answered))) return;
        if (!_points.TryGetValue(act, out var known)) _points.Add(act, known = []);
        if (known.Add(point)) _count++;
        _open.Enqueue((act, point, answered));
        // An act at a place happens when the act does.
        foreach (var other in _tied[act]) Add(other, point, answered);
    }

    // What ties an act to each occurrence of another: a duty, or a right.
    private readonly record struct Tie(int Ordinal, ActSymbol Act, RelativeToEach Timing, bool IsRight)
    {
        // One use of a right needs one trigger: a time looked for as its trigger needs no other trigger before it.
        public int Triggering => ~Ordinal;
    }
}
