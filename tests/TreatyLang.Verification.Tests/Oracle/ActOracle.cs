namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that the Parties can do of acts that are tied to each other. Times that lie in the same windows are one cell, and the
/// history is how often each act happens in each cell; where acts trigger duties, each day (or half day) is a cell of its own.
/// No number and no grant is above 2 and 1, so nothing tells 3 times in a cell from more; without grants and with triggers, 2 times.
/// </summary>
internal sealed class ActOracle : Possibilities
{
    private const int MostWays = 20_000;
    private const int MostPairs = 20_000;

    private readonly SmallTreaty _treaty;
    private readonly int[] _acts;
    private readonly SmallNorm[] _norms;
    private readonly SmallUnit[] _alone;
    private readonly SmallUnit[] _common;
    private readonly Span[] _spans;
    private readonly bool _isTriggered;
    private readonly int _most;

    private ActOracle(SmallTreaty treaty, params int[] acts)
    {
        (_treaty, _acts) = (treaty, acts);
        _norms = [.. treaty.Norms.Where(norm => ActTerms.ActsOf(norm).Any(acts.Contains))];
        var units = treaty.Units.Where(unit => _norms.Contains(unit.Norm)).ToArray();
        _alone = [.. units.Where(unit => !IsCommon(unit))];
        _common = [.. units.Where(IsCommon)];
        _spans = [.. _norms.SelectMany(ActTerms.SpansOf), .. treaty.Papers.SelectMany(paper => ActTerms.SpansOf(paper, acts))];
        _isTriggered = _norms.Any(norm => norm is SmallTriggered);
        _most = _isTriggered && !_norms.Any(norm => norm is SmallActRight) ? 2 : 3;
    }

    /// <summary>Each act for itself, or both together where one triggers the other.</summary>
    public static ActOracle[] Each(SmallTreaty treaty) =>
        treaty.Norms.Any(norm => norm is SmallTriggered) ? [new(treaty, 0, 1)] : [new(treaty, 0), new(treaty, 1)];

    /// <summary>Whether there are too many ways to act to try them all.</summary>
    public bool IsTooLarge
    {
        get
        {
            var ways = Math.Pow(_most + 1, CellsUntil(_treaty.End).Length);
            return ways > MostWays || (_common.Length > 0 && ways * ways > MostPairs);
        }
    }

    /// <summary>The days on which something falls due or is known to happen: only then can acts come to clash.</summary>
    public override IEnumerable<int> Days => _isTriggered
        ? Enumerable.Range(_treaty.Start, _treaty.End - _treaty.Start + 1)
        : _norms.OfType<SmallDuty>().SelectMany(duty => duty.Times.Spans).Where(span => ActRules.IsEverDue(_treaty, span)).Select(span => ActRules.DueDay(_treaty, span))
            .Concat(_treaty.Papers.OfType<SmallActFact>().Select(fact => Math.Max(fact.Date, _treaty.Start)));

    protected override HashSet<int> Try(int until)
    {
        var cells = CellsUntil(until);
        var rules = new ActRules(_treaty, _norms, cells, until);
        var ways = Enumerable.Range(0, SmallTreaty.Parties).Select(party => Ways(party, cells, rules)).ToArray();
        if (_common.Length == 0) return [.. from first in ways[0] from second in ways[1] select first.Fulfilled & second.Fulfilled];
        var fulfilledByBoth = rules.FulfilledOf(_common);
        return [.. from first in ways[0] from second in ways[1] select first.Fulfilled & second.Fulfilled & fulfilledByBoth([first.Counts, second.Counts])];
    }

    private (int[] Counts, int Fulfilled)[] Ways(int party, Cell[] cells, ActRules rules)
    {
        var isPossible = rules.PossibilityFor(party);
        var fulfilled = rules.FulfilledOf(_alone.Where(unit => unit.Party == party));
        var ways = AllCounts(cells).Where(isPossible).Select(counts => (Counts: counts, Fulfilled: fulfilled([counts, counts])));
        // Where nothing ties the Parties to each other, only what each fulfils matters.
        return [.. _common.Length > 0 ? ways : ways.DistinctBy(way => way.Fulfilled)];
    }

    private static bool IsCommon(SmallUnit unit) => unit.Party is null || unit.Norm is SmallTriggered { ByOther: true };

    /// <summary>The cells, told apart by whether they lie within the days up to a day, too.</summary>
    private Cell[] CellsUntil(int until)
    {
        var days = Enumerable.Range(_treaty.HistoryStart, _treaty.End - _treaty.HistoryStart + 1);
        if (!_isTriggered)
        {
            Span[] spans = [.. _spans, new(_treaty.Start, _treaty.End, "", true, true), new(_treaty.HistoryStart, until, "", true, true)];
            var borders = spans.SelectMany(span => new[] { span.First, span.Last + 1 }).Append(_treaty.HistoryStart).ToHashSet();
            days = days.Where(borders.Contains).DistinctBy(day => string.Concat(spans.Select(span => span.Has(day) ? '1' : '0')));
        }
        var halves = _norms.OfType<SmallTriggered>().Any(norm => norm.InHours) ? 2 : 1;
        return
        [
            .. from day in days
               from act in _acts
               from half in Enumerable.Range(0, halves)
               select new Cell(act, day, half),
        ];
    }

    private IEnumerable<int[]> AllCounts(Cell[] cells)
    {
        var counts = new int[cells.Length];
        do yield return [.. counts];
        while (Next(counts));
    }

    private bool Next(int[] counts)
    {
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (++counts[cell] <= _most) return true;
            counts[cell] = 0;
        }
        return false;
    }
}

/// <summary>A time at which an act can happen.</summary>
internal readonly record struct Cell(int Act, int Day, int Half);
