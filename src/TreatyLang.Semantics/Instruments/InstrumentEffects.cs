using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Carries what instruments say as a whole into their clauses: days of application become windows, precedence becomes priority.</summary>
internal sealed class InstrumentEffects(BindingScope scope, CompilationOptions options)
{
    /// <summary>The clauses with these effects.</summary>
    public ImmutableArray<BoundClause> Apply(ImmutableArray<BoundClause> clauses)
    {
        if (scope.Outline.Instruments.Length < 2) return clauses;
        var dates = scope.Outline.Instruments.Where(instrument => !instrument.Dates.IsEmpty)
            .ToDictionary(instrument => instrument.Root.Address.Instrument, instrument => instrument.Dates.Window);
        ImmutableArray<BoundClause> dated = [.. clauses.Select(clause => clause is NormClause && dates.TryGetValue(clause.Address.Instrument, out var window) ? Cut(clause, window) : clause)];
        var norms = dated.OfType<NormClause>().ToLookup(norm => norm.Address.Instrument);
        var prevailing = Pairs().SelectMany(pair => norms[pair.Yielding].Select(norm => (norm, Winners: norms[pair.Prevailing].Where(winner => ClauseClash.Is(winner, norm)).ToList())))
            .SelectMany(pair => pair.Winners.Select(winner => (pair.norm.Ordinal, winner))).ToLookup(pair => pair.Ordinal, pair => pair.winner);
        return [.. dated.Select(clause => clause is NormClause norm && prevailing[norm.Ordinal].Any() ? Subject(norm, prevailing[norm.Ordinal]) : clause)];
    }

    private static NormClause Subject(NormClause norm, IEnumerable<NormClause> winners) => norm with
    {
        Priorities =
        [
            .. norm.Priorities,
            .. winners.Select(winner => new Priority(PriorityWord.SubjectTo, new ClauseReference(winner.Address.ToString(), [winner.Address], winner.Location))),
        ],
    };

    private IEnumerable<(string Prevailing, string Yielding)> Pairs()
    {
        var said = scope.Prevalences.Where(clause => clause is { Prevailing.Address: not null, Yielding.Address: not null })
            .Select(clause => (Prevailing: clause.Prevailing.Address ?? "", Yielding: clause.Yielding.Address ?? "")).ToList();
        List<string> order = [.. options.Precedence.SelectMany(path => scope.Outline.Instruments.Where(instrument => instrument.Location.Path == path)).Select(instrument => instrument.Root.Address.Instrument)];
        var listed = order.SelectMany((first, index) => order.Skip(index + 1).Select(second => (Prevailing: first, Yielding: second)));
        return said.Concat(listed.Where(pair => !said.Contains((pair.Yielding, pair.Prevailing)))).Distinct();
    }

    private BoundClause Cut(BoundClause clause, Window dates)
    {
        switch (clause)
        {
            case LimitClause limit: return limit with { Window = Cut(limit.Window, dates) };
            case HoldingRightClause right: return right with { Window = Cut(right.Window, dates) };
            case ActDutyClause duty: return duty with { Timing = Cut(duty.Timing, dates) };
            case ActLimitClause limit: return limit with { Timing = Cut(limit.Timing, dates) };
            case ActRightClause right: return right with { Timing = Cut(right.Timing, dates) };
            case FlowLimitClause limit: return limit with { Timing = Cut(limit.Timing, dates) };
            case FlowRightClause right: return right with { Timing = Cut(right.Timing, dates) };
            case MeasuredLimitClause limit: return limit with { Window = Cut(limit.Window, dates) };
            case ReferralClause referral: return referral with { Window = Cut(referral.Window, dates) };
            case SnapBackClause snapBack: return snapBack with { Window = Cut(snapBack.Window, dates) };
            case AdviceClause: return clause;
            default:
                scope.Diagnostics.Report(Diagnostics.InstrumentDiagnostics.UndatedForm, clause.Location, clause.Address.Instrument);
                return clause;
        }
    }

    private static ActTiming Cut(ActTiming timing, Window dates) => timing switch
    {
        InWindow window => window with { Window = Cut(window.Window, dates) },
        InEachPeriod periods => periods with { Range = Cut(periods.Range, dates) },
        AfterEachPeriod after => after with { Range = Cut(after.Range, dates) },
        BeforeEachPeriod before => before with { Range = Cut(before.Range, dates) },
        RelativeToEach relative => relative with { Range = Cut(relative.Range, dates) },
        _ => timing,
    };

    private static Window Cut(Window window, Window dates) => window with
    {
        Start = Later(Inclusive(window.Start, window.StartIsExclusive, false), dates.Start),
        StartIsExclusive = false,
        End = Earlier(Inclusive(window.End, window.EndIsExclusive, true), Inclusive(dates.End, dates.EndIsExclusive, true)),
        EndIsExclusive = false,
    };

    private static TimePoint? Inclusive(TimePoint? point, bool isExclusive, bool isBefore) =>
        point is null || !isExclusive ? point : new OffsetPoint(point, new Duration(1, TimeUnit.Day), isBefore);

    private static TimePoint? Later(TimePoint? first, TimePoint? second) => Choose(first, second, true);

    private static TimePoint? Earlier(TimePoint? first, TimePoint? second) => Choose(first, second, false);

    private static TimePoint? Choose(TimePoint? first, TimePoint? second, bool isLater)
    {
        if (first is null || second is null) return first ?? second;
        if (ConstantDate.Of(first) is not { } one || ConstantDate.Of(second) is not { } other) return new ChoicePoint(first, second, isLater);
        return one >= other == isLater ? first : second;
    }
}
