using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Explanation;

/// <summary>The claims of a set of clashing norms, in the order of the days by which they have to be kept.</summary>
internal sealed class ClashDay
{
    private readonly SliceContext _slice;
    private readonly ImmutableArray<int> _core;

    /// <param name="slice">The slice.</param>
    /// <param name="core">The labels of the norms.</param>
    public ClashDay(SliceContext slice, ImmutableArray<int> core)
    {
        (_slice, _core) = (slice, core);
        Ground = [.. slice.Encoding.Ground.Where(claim => core.Contains(claim.Label))];
    }

    /// <summary>The claims.</summary>
    public ImmutableArray<GroundNorm> Ground { get; }

    /// <summary>Whether acts answer acts, so that the times at which they are looked for depend on the last day.</summary>
    public bool IsRelative => Ground.Any(claim => claim.Norm is RelativeNorm);

    /// <summary>The first day such that the norms up to it cannot all be complied with; null if the solver does not say.</summary>
    public int? First()
    {
        var timeline = _slice.Check.Timeline;
        var points = Ground.Select(claim => claim.Norm).OfType<CeilingNorm>().SelectMany(norm => _slice.Encoding.Acts.Points(norm.Act)).Select(point => point.Day);
        var days = Ground.Select(claim => claim.Due).Concat(points).Append(timeline.Start).Append(timeline.End)
            .Where(day => timeline.Life.First <= day && day <= timeline.History.Last).Distinct().Order().ToList();
        if (FirstOf(days, day => IsClash(_slice, this, day)) is not { } first) return null;
        // Up to an earlier day acts can be put off further than a verdict on the whole has to look at.
        return IsRelative ? FirstOf([.. Enumerable.Range(first, timeline.History.Last - first + 1)], IsClashUntil) : first;
    }

    /// <summary>The slice as far as it concerns the days up to one, with the acts as late as they can be.</summary>
    public SliceContext? Until(int day)
    {
        var due = Ground.Select(claim => claim.Norm).OfType<CountNorm>().Select(norm => norm.Due).Where(due => due <= day).Append(day).Distinct().ToList();
        var before = Ground.Select(claim => claim.Norm).OfType<RelativeNorm>().Select(norm => norm.Timing)
            .Where(timing => timing is { IsBefore: true, Earliest: not null }).Select(timing => timing.Earliest).OfType<Duration>().Distinct().ToList();
        return _slice.Until(day, [.. due, .. due.SelectMany(last => before.Select(distance => CalendarArithmetic.Add(last, distance, -1)))]);
    }

    /// <summary>The claims as far as they concern the days up to one.</summary>
    public Formula UpTo(int day) => Formula.All(Ground.Where(claim => claim.Due <= day).Select(claim => UpTo(claim, day)));

    /// <summary>The claims up to a day, without what some labels ask on that day, so that a history can break these on it and not before.</summary>
    public Formula UpTo(int day, IReadOnlyCollection<int> broken) => Formula.All(
        from claim in Ground
        where claim.Due <= day && !(broken.Contains(claim.Label) && IsAskedOn(claim, day))
        select UpTo(claim, day));

    /// <summary>The first day of which something holds that then holds of all later ones, and of the last one at any rate.</summary>
    private static int? FirstOf(List<int> days, Func<int, bool?> holds)
    {
        var (low, high) = (0, days.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(days[middle]) is not { } isSo) return null;
            if (isSo) high = middle;
            else low = middle + 1;
        }
        return days[low];
    }

    private static bool? IsClash(SliceContext slice, ClashDay days, int day) => slice.Ask(slice.Encoding.BackgroundLabels, days.UpTo(day)) switch
    {
        Unsatisfiable => true,
        Satisfiable => false,
        _ => null,
    };

    private bool? IsClashUntil(int day)
    {
        using var until = Until(day);
        return until is null ? null : IsClash(until, new(until, _core), day);
    }

    // A limit on acts is broken by an act of its period, which need not be one of the day.
    private static bool IsAskedOn(GroundNorm claim, int day) => claim.Norm is CeilingNorm { Ceilings: var ceilings }
        ? ceilings.Any(ceiling => ceiling.Days.Contains(day)) || ceilings.All(ceiling => ceiling.Days.Last < day)
        : claim.Due == day;

    private static Formula UpTo(GroundNorm claim, int day) => claim.Until?.Invoke(day) ?? claim.Formula;
}
