using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// What was missed of a duty, and when it was done after all. An act performs a missed duty late if no span needs it that
/// it falls into; of several such acts the earliest ones perform the oldest miss.
/// </summary>
internal sealed class LatePerformance
{
    private readonly IReadOnlyList<DaySpan> _spans;
    private readonly int _minimum;
    private readonly List<LoggedAct> _acts;
    private readonly HashSet<LoggedAct> _used = [];

    public LatePerformance(ReplayScene scene, ActDutyClause duty, IReadOnlyList<AgentSymbol> group)
    {
        _spans = ActDutyReplay.Spans(scene.Calendar, duty.Timing);
        _minimum = duty.Minimum;
        _acts = scene.Log.Find(duty.Act, group, duty.Target, scene.Calendar.Whole);
        Missed = [.. _spans.Where(span => Count(span) < _minimum && scene.Applicability.Asks(duty, group, span, Math.Max(ActDutyReplay.Due(scene, duty, span), scene.Calendar.Force.First)))];
    }

    /// <summary>The spans within which too little was done, in the order in which they are due.</summary>
    public IReadOnlyList<DaySpan> Missed { get; }

    /// <summary>The day on which the last missing act was done, or null. To be asked once for each miss, in their order.</summary>
    public int? DayOf(DaySpan missed)
    {
        for (var missing = _minimum - Count(missed); missing > 0; missing--)
        {
            if (_acts.Find(act => act.Day > missed.Last && IsFree(act)) is not { } late) return null;
            _used.Add(late);
            if (missing == 1) return late.Day;
        }
        return null;
    }

    private bool IsFree(LoggedAct act) =>
        !_used.Contains(act) && _spans.Where(span => span.Contains(act.Day)).All(span => Count(span) > _minimum);

    // An act that performs an older duty no longer counts where it falls.
    private int Count(DaySpan span) => _acts.Count(act => span.Contains(act.Day) && !_used.Contains(act));
}
