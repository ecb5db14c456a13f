using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays the dispute that one Party has with another: before which body it is when, and how it ends.</summary>
internal sealed class DisputeReplay
{
    private readonly ReplayScene _scene;
    private readonly Openings _openings;
    private readonly PeriodClock _clock;
    private readonly List<Period> _periods = [];
    private (StageKind Kind, int Day, BodySymbol? Body, BoundClause? Clause)? _end;

    public DisputeReplay(ReplayScene scene, ProcedureLog log, Openings openings)
    {
        (_scene, _openings) = (scene, openings);
        _clock = new PeriodClock(scene, log, _periods);
        foreach (var deed in log.Of(ProcedureActs.Referral).Concat(log.Of(ProcedureActs.BreachNotice)).Where(openings.Concerns).Concat(log.Of(ProcedureActs.Resolution))
            .OrderBy(deed => deed.Day).ThenBy(deed => deed.Occurrence.Act == ProcedureActs.Resolution ? 0 : 1)) Take(deed);
        Advance(scene.Calendar.Whole.Last);
        EndBySilence(log);
        if (_end is null && openings.Returned(_periods.Select(period => period.Begin).FirstOrDefault(int.MaxValue)) is var (clause, day)) Close(StageKind.Ended, day, null, clause);
    }

    /// <summary>The day from which the clauses on what follows permit a step, or null if they do not before the dispute ends.</summary>
    public (OtherwiseClause Clause, int Day)? Permits(Predicate<RemedyStep> step)
    {
        foreach (var clause in _scene.Treaty.Clauses.OfType<OtherwiseClause>().Where(clause => step(clause.Step)))
            if (ReadyDay(clause.Clocks) is { } day && !(_end?.Day <= day)) return (clause, day);
        return null;
    }

    /// <summary>The stages, by the first day.</summary>
    public IEnumerable<Stage> Stages()
    {
        if (_periods.Count == 0) yield break;
        var after = int.MinValue;
        foreach (var period in _periods.OrderBy(period => period.Begin))
        {
            if (after != int.MinValue && after + 1 < period.Begin) yield return Make(StageKind.Unresolved, after + 1, period.Begin - 1, null, null);
            if (!(period.Ended < period.Begin)) yield return Make(StageKind.BeforeBody, period.Begin, period.Ended, period.Clock, period.Body);
            after = Math.Max(after, period.Ended ?? int.MaxValue);
        }

        var end = _end?.Day ?? int.MaxValue;
        if (after < int.MaxValue && after + 1 < end) yield return Make(StageKind.Unresolved, after + 1, end == int.MaxValue ? null : end - 1, null, null);
        if (_end is { } last) yield return Make(last.Kind, last.Day, null, last.Clause, last.Body);
    }

    private void Take(LoggedAct deed)
    {
        var isResolution = deed.Occurrence.Act == ProcedureActs.Resolution;
        Advance(isResolution ? deed.Day - 1 : deed.Day);
        if (_end is not null) return;
        if (isResolution)
        {
            if (_periods.Exists(period => period.Body == deed.Occurrence.Agent && period.Covers(deed.Day)))
                Close(StageKind.Resolved, deed.Day, deed.Occurrence.Agent as BodySymbol, null);
            return;
        }

        if (deed.Occurrence.Detail?.Body is not { } body || _periods.Exists(period => period.Body == body && period.Ended is null)) return;
        bool Leads(RemedyStep step) => step switch
        {
            FurtherReferral further => deed.Occurrence.Act == ProcedureActs.Referral && further.Bodies.Contains(body),
            NoticeStep notice => deed.Occurrence.Act == ProcedureActs.BreachNotice && notice.Body == body,
            _ => false,
        };
        if (!(Permits(Leads) is var (_, day) && day <= deed.Day) && _openings.Permits(Leads, deed.Day) is null) return;
        // What a notice leads to is no period but the time of the snap-back, if there is one.
        if (deed.Occurrence.Act == ProcedureActs.BreachNotice && _scene.Treaty.Clauses.OfType<SnapBackClause>().Any(clause => clause.Body == body)) return;
        _periods.Add(new Period(body, _scene.Treaty.Clauses.OfType<ClockClause>().FirstOrDefault(clock => clock.Body == body && clock.After.IsEmpty), deed.Day));
    }

    /// <summary>Lets the periods end that end by a day, one after the other, with what follows by itself.</summary>
    private void Advance(int day)
    {
        while (_end is null && _periods.Where(period => period.Ended is null)
            .Select(period => (Period: period, End: _clock.EndOf(period))).Where(item => item.End <= day).OrderBy(item => item.End).FirstOrDefault() is ({ } first, { } end))
        {
            first.Ended = end;
            foreach (var next in _scene.Treaty.Clauses.OfType<ClockClause>().Where(next => Follows(next.After, first) && !_periods.Exists(period => period.Clock == next)))
                if (ReadyDay(next.After) is { } ready) _periods.Add(new Period(next.Body, next, ready));
            foreach (var lapse in _scene.Treaty.Clauses.OfType<OtherwiseClause>().Where(clause => clause.Step is Lapse && Follows(clause.Clocks, first)))
                if (ReadyDay(lapse.Clocks) is { } ready) Close(StageKind.Ended, ready + 1, null, lapse);
            foreach (var silence in _scene.Treaty.Clauses.OfType<SilenceClause>().Where(clause => clause.Clock is { } clock && clock == first.Clock && clause.Outcome is SilenceOutcome.Ends))
                Close(StageKind.Ended, end + 1, silence.Body, silence);
        }
    }

    /// <summary>Ends the dispute on the day after a body to which it was referred has been silent for the time that a clause gives it.</summary>
    private void EndBySilence(ProcedureLog log)
    {
        foreach (var clause in _scene.Treaty.Clauses.OfType<SilenceClause>())
        {
            if (clause is not { Outcome: SilenceOutcome.Ends, IsOfMeasure: false, Matter: null, Length: { } length }) continue;
            if (_periods.Find(period => period.Body == clause.Body) is not { } period) continue;
            var due = ReplayCalendar.Shift(period.Begin, length, isBefore: false);
            if (due >= _scene.Calendar.Whole.Last || _end?.Day <= due + 1) continue;
            if (log.Of(BodyActs.Decision, clause.Body).Any(act => period.Begin <= act.Day && act.Day <= due)) continue;
            _end = null;
            _periods.RemoveAll(later => later.Begin > due);
            Close(StageKind.Ended, due + 1, clause.Body, clause);
        }
    }

    private static bool Follows(IReadOnlyCollection<ClockClause> clocks, Period period) => period.Clock is { } clock && clocks.Contains(clock);

    /// <summary>The latest end of those periods that have begun; null if one of them still runs, or none has begun.</summary>
    private int? ReadyDay(IReadOnlyCollection<ClockClause> clocks)
    {
        var begun = _periods.FindAll(period => Follows(clocks, period));
        return begun.Count > 0 && begun.TrueForAll(period => period.Ended is not null) ? begun.Max(period => period.Ended) : null;
    }

    private void Close(StageKind kind, int day, BodySymbol? body, BoundClause? clause)
    {
        _end ??= (kind, day, body, clause);
        foreach (var period in _periods.Where(period => period.Ended is null || period.Ended >= day)) period.Ended = day - 1;
    }

    private Stage Make(StageKind kind, int first, int? last, BoundClause? clause, BodySymbol? body) =>
        new(kind, CivilCalendar.Date(first), last is { } day ? CivilCalendar.Date(day) : null)
        {
            Clause = clause,
            Body = body,
            Complaining = _openings.Complaining,
            Responding = _openings.Responding,
        };
}
