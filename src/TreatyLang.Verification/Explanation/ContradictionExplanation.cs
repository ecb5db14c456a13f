using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Explains a minimal set of clashing clauses: first day, numbers that clash, definitions and facts it needs, and the history that leads there.</summary>
internal sealed class ContradictionExplanation
{
    private readonly SliceContext _slice;
    private readonly ImmutableArray<int> _core;
    private readonly ImmutableArray<int> _background;
    private readonly SliceEncoding _encoding;
    private readonly List<BoundClause> _clauses;
    private readonly int? _day;
    private readonly Clash? _clash;
    private readonly Model? _history;
    private readonly ImmutableArray<int> _broken;

    private ContradictionExplanation(SliceContext slice, ImmutableArray<int> core)
    {
        (_slice, _core, _encoding) = (slice, core, slice.Encoding);
        _clauses = slice.Clauses(core);
        _background = MinimalUnsatisfiableSets.One(slice.Session, [.. slice.Encoding.BackgroundLabels], core, slice.Cancellation)
            .Sets.Select(set => set.Labels).FirstOrDefault([]);
        var days = new ClashDay(slice, core);
        _day = days.First();
        if (_day is not { } day) return;
        using var until = days.IsRelative ? days.Until(day) : null;
        if (until is not null) (_encoding, days) = (until.Encoding, new(until, core));
        var order = HistoryOrder.Of(_encoding, HistoryTerms.Of(slice, core.Concat(_background)), day);
        (_clash, _broken) = FindClash(until ?? slice, days, day, order);
        if (_clash is null) (_history, _broken) = FindBreach(until ?? slice, days, day, order);
        else _history = _clash.History;
    }

    /// <summary>The clauses that clash, in source order.</summary>
    public IReadOnlyList<BoundClause> Clauses => _clauses;

    /// <summary>The explanation of one set.</summary>
    public static ContradictionExplanation Of(SliceContext slice, MinimalUnsatisfiableSet set)
    {
        WitnessReplay.OfEachDeletion(slice, set, slice.Encoding.BackgroundLabels);
        return new(slice, set.Labels);
    }

    /// <summary>The definitions and facts that it needs.</summary>
    public IReadOnlyList<BoundClause> Background => _slice.Clauses(_background);

    /// <summary>Whether the other says the same of another Party, for which other facts may lead there.</summary>
    public bool SaysTheSameAs(ContradictionExplanation other) =>
        _day == other._day && _clauses.SequenceEqual(other._clauses)
        && _clash?.Issue.Clause == other._clash?.Issue.Clause && _clash?.IsExceeded == other._clash?.IsExceeded && _clash?.Extreme == other._clash?.Extreme;

    /// <summary>Reports the contradiction.</summary>
    /// <param name="agents">The agents of whom it is said, in order of declaration; none for the Parties together.</param>
    /// <param name="background">The definitions and facts that it needs for all of them.</param>
    /// <param name="remarks">What else there is to say.</param>
    public void Report(ImmutableArray<AgentSymbol> agents, ImmutableArray<BoundClause> background, IEnumerable<string> remarks)
    {
        var treaty = _slice.Check.Treaty;
        var message = Message(agents, background);
        var kind = FindingKind.Contradiction;
        if (_slice.Encoding.Situation is { } situation) (kind, message) = (FindingKind.ConditionalContradiction, SituationWording.Describe(_slice.Check, situation, message));
        var clauses = Pointed();
        var encoding = _slice.Encoding;
        var certificate = _slice.Check.Certificates.Add(
            FindingDescriptors.NameOf(kind), encoding, clauses, message, isSatisfiable: false,
            () => encoding.Problem.Restrict([.. encoding.BackgroundLabels, .. _core]));
        _slice.Check.Report(
            kind, message, clauses, date: _day is { } day ? DateOnly.FromDayNumber(day) : null, background: background,
            agents: agents.Length == treaty.Parties.Length ? [] : agents, witness: Witness(), remarks: [.. remarks], certificate: certificate);
    }

    // The limit that the others exceed or miss is the one to point at.
    private ImmutableArray<BoundClause> Pointed() =>
        _clash?.Issue is { Clause: LimitClause main } ? [main, .. _clauses.Where(clause => clause.Ordinal != main.Ordinal)] : [.. _clauses];

    private string Message(ImmutableArray<AgentSymbol> agents, ImmutableArray<BoundClause> background)
    {
        var treaty = _slice.Check.Treaty;
        var both = $"cannot comply with {Wording.Addresses(_clauses)}{(_clauses.Count == 1 ? "" : " at the same time")}.";
        if (_day is not { } day) return $"{new Subject(agents, treaty).Opening} {both}";
        if (_clash is not { Issue: var issue }) return $"From {Wording.Date(day)} on {new Subject(agents, treaty).Name} {both}";
        var who = issue.Agents.Length > 1
            ? new Subject(issue.Agents, treaty, together: true)
            : new Subject(agents.IsEmpty ? issue.Agents : agents, treaty);
        var others = _clauses.Where(clause => clause.Ordinal != issue.Clause.Ordinal).ToList();
        var papers = background.Where(clause => clause is PaperClause).ToList();
        var because = others.Count > 0 ? $" under {Wording.Addresses(others)}" : papers.Count > 0 ? $" given {Wording.Addresses(papers)}" : "";
        return _clash.Describe(day, who.Name, issue.Term switch { ActSymbol act => who.VerbFor(act), FlowSymbol flow => flow.Verb ?? "have", _ => "hold" }, because);
    }

    /// <summary>The first clause, in source order, whose number the others do not let anyone keep: first those that are exceeded, then those that are missed.</summary>
    private (Clash?, ImmutableArray<int>) FindClash(SliceContext slice, ClashDay days, int day, IReadOnlyList<Objective> order)
    {
        foreach (var isExceeded in new[] { true, false })
            foreach (var clause in _clauses)
            {
                var broken = LabelsOf(clause);
                var kept = days.UpTo(day, broken);
                var issues = days.Ground.Where(claim => broken.Contains(claim.Label)).Select(claim => claim.Norm).Distinct()
                    .SelectMany(norm => AmountAtIssue.Of(slice.Encoding, norm, day)).Where(issue => issue.CanBe(isExceeded));
                foreach (var issue in issues)
                    if (Clash.Find(slice, issue, isExceeded, slice.Encoding.GivenLabels, kept, order) is { } clash) return (clash, broken);
            }
        return (null, []);
    }

    /// <summary>A history that breaks one clause only, where that is no matter of a single number.</summary>
    private (Model?, ImmutableArray<int>) FindBreach(SliceContext slice, ClashDay days, int day, IReadOnlyList<Objective> order)
    {
        foreach (var clause in Enumerable.Reverse(_clauses))
        {
            var broken = LabelsOf(clause);
            if (slice.Least(slice.Encoding.GivenLabels, days.UpTo(day, broken), order) is Satisfiable found) return (found.Model, broken);
        }
        return (null, []);
    }

    private ImmutableArray<int> LabelsOf(BoundClause clause) => [.. _core.Where(label => _slice.Encoding.Units[label].Clause.Ordinal == clause.Ordinal)];

    private ImmutableArray<WitnessStep> Witness()
    {
        if (_history is not { } model || _day is not { } day) return [];
        ImmutableArray<int> about = [.. _core, .. _background];
        ImmutableArray<int> kept = [.. _slice.Encoding.GivenLabels.Concat(_core).Except(_broken)];
        var steps = new BreachNarrative(_slice, _encoding, model, about, kept, _broken, HistoryTerms.Of(_slice, about)).Tell(day, _clash);
        if (_slice.Encoding.Situation is { } situation) steps = SituationWording.WithLastDay(_slice.Check, situation, steps);
        return steps[^1].Date.DayNumber < day
            ? steps.Add(new(DateOnly.FromDayNumber(day), null, $"From this day on nothing can be done any more that would keep {Wording.Addresses(_clauses)}."))
            : steps;
    }
}
