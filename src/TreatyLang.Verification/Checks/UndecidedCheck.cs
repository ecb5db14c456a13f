using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary><c>undecided</c>: the solver gave no answer within its limit, or a clause lies outside what is decided. Never silent.</summary>
internal static class UndecidedCheck
{
    /// <summary>So many clauses a sentence can name and still be read; the list below it names them all.</summary>
    private const int Named = 4;

    /// <summary>Reports the clauses that the checks do not know or that nothing dates, and exemptions that would have to be shared out.</summary>
    public static void Run(CheckContext check)
    {
        ReportUnknown(check, [.. check.Treaty.Clauses.Where(clause => !DecidedClauses.Contains(clause))]);
        foreach (var clause in check.Treaty.Clauses.Where(clause => DecidedClauses.Contains(clause)))
            ReportLoosened(check, clause);
        foreach (var fact in check.Treaty.Clauses.OfType<ActFact>().Where(fact => fact.Detail is not null))
            check.Report(FindingKind.Undecided, $"The checker looks at a life of the Treaty without disputes, so it is not decided what follows from {Wording.Address(fact)}; say it in a scenario.", [fact]);
        foreach (var clause in check.System.Undated)
            check.Report(FindingKind.Undecided, $"Nothing fixes the dates of {Wording.Address(clause)}, so it is not decided whether it can be complied with.", [clause]);
        foreach (var clause in check.Treaty.Clauses)
            if (Undated(check.Timeline, clause) is { } what)
                check.Report(FindingKind.Undecided, $"Nothing fixes {what} in {Wording.Address(clause)}, so it is not decided what follows from it.", [clause]);
        foreach (var clause in check.Treaty.Clauses.Where(clause => Bearers.AreUnevenlyBound(clause, check.Timeline)))
            check.Report(FindingKind.Undecided, $"It is not decided what the Parties together have to do under {Wording.Address(clause)} while the Treaty does not bind all of them.", [clause]);
        if (check.Treaty.Clauses.OfType<WithdrawalPauseClause>().FirstOrDefault() is { } pause && check.Treaty.Clauses.OfType<ActFact>().FirstOrDefault(fact => fact.Act == BuiltInActs.NoticeOfWithdrawal) is { } notice)
            check.Report(FindingKind.Undecided, $"It is not decided whether {Wording.Subject(pause)} keeps the withdrawal in {Wording.Address(notice)} from taking effect.", [pause, notice]);
        ReportShared(check);
    }

    /// <summary>A clause that all checks know, but not together with what prevails over it, switches it, or speaks of the end of its acts.</summary>
    private static void ReportLoosened(CheckContext check, BoundClause clause)
    {
        var priorities = check.System.Priorities;
        ImmutableArray<BoundClause> others = [.. priorities.PrevailingOver(clause), .. priorities.SwitchesOf(clause)];
        if (clause is OverlapClause overlap && !check.System.Ends.Contains(overlap))
            check.Report(FindingKind.Undecided, $"It is not decided whether two acts overlap in {Wording.Address(clause)}, because the text says more of the end of {overlap.Act.Plural} than by when it comes.", [clause]);
        else if (priorities.IsMixed(clause))
        {
            if (others.All(DecidedClauses.Contains) && (others.Length > 0 || clause is NormClause { Conditions.IsEmpty: false }))
                check.Report(FindingKind.Undecided, $"It is not decided what {Wording.Subject(clause)} comes to after the last day of force, because {(others.IsEmpty ? "it depends on a condition then" : $"that depends on {Wording.Addresses(others)}")}.", [clause, .. others]);
        }
        else if (others.FirstOrDefault(other => DecidedClauses.IsTriggeredRight(clause, other)) is { } triggered)
            check.Report(FindingKind.Undecided, $"It was not decided how {Wording.Subject(clause)} counts what {Wording.Subject(triggered)} permits, because that depends on when other acts happen; permit it in a window or a period instead.", [clause, triggered]);
        else if (clause is NormClause norm && others.Prepend(norm).OfType<NormClause>().FirstOrDefault(item => DecidedClauses.HangsOnOpenBreach(item, priorities)) is { } hanging)
            check.Report(FindingKind.Undecided, $"It is not decided when {Wording.Subject(hanging)} applies, because that hangs on a breach of something else than a limit on what is held, so that nothing is decided about {Wording.Address(clause)}.", [clause, .. hanging.Ordinal == clause.Ordinal ? [] : new[] { hanging }]);
        else if (others.All(DecidedClauses.Contains) && DecidedClauses.IsLoosened(clause, priorities))
            check.Report(FindingKind.Undecided, $"It is not decided what {Wording.Subject(clause)} comes to under {Wording.Addresses(others)}, because that depends on a condition or on whether a right is there.", [clause, .. others]);
    }

    // One finding for all of them: to a drafter they have one cause.
    private static void ReportUnknown(CheckContext check, ImmutableArray<BoundClause> unknown)
    {
        if (unknown.IsEmpty) return;
        var loosened = check.Treaty.Clauses.Where(clause => !unknown.Contains(clause) && check.System.Priorities.PrevailingOver(clause).Any(unknown.Contains));
        var forms = unknown.Length == 1 ? "sentences of this form" : "sentences of these forms";
        var which = unknown.Length > Named ? $"{unknown.Length} clauses" : Wording.Addresses(unknown);
        check.Report(FindingKind.Undecided, $"The checker does not decide {forms} yet, so it is not decided what follows from {which}.", [.. unknown, .. loosened]);
    }

    /// <summary>What nothing dates in a clause on the life of the treaty, or null.</summary>
    private static string? Undated(Timeline timeline, BoundClause clause) => clause switch
    {
        DurationClause { Until: { } until } when timeline.Resolve(until) is null => "the last day of force",
        WithdrawalClause { EarliestNotice: { } notice } when timeline.Resolve(notice) is null => "the first day for a notice",
        EntryIntoForceClause { Earliest: { } earliest } when timeline.Resolve(earliest) is null => "the first day for entry into force",
        _ => null,
    };

    private static void ReportShared(CheckContext check)
    {
        foreach (var clause in check.Treaty.Clauses.OfType<NormClause>().Where(clause => clause is LimitClause or FlowLimitClause or ActLimitClause or ActRightClause { Only: true }))
            foreach (var grant in check.System.Priorities.PrevailingOver(clause))
                if (Reason(check, clause, grant) is { } reason)
                    check.Report(FindingKind.Undecided, $"It was not decided how {Wording.Subject(clause)} counts what {Wording.Subject(grant)} permits, because {reason}.", [clause, grant]);
    }

    private static string? Reason(CheckContext check, NormClause clause, NormClause grant)
    {
        var weights = check.System.Weights;
        if (clause is FlowLimitClause flow) return grant is FlowRightClause permitted ? FlowLowering.Reason(flow, permitted, check.Timeline, weights) : null;
        var isLifted = (clause, grant) switch
        {
            (LimitClause limit, HoldingRightClause right) => weights.Of(right.Holding, limit.Holding).Sign > 0,
            (LimitClause, _) => false,
            _ => ClauseTimes.ActOf(clause) is { } act && ClauseTimes.ActOf(grant) == act,
        };
        if (!isLifted) return null;
        if (grant is ActDutyClause { Timing: RelativeToEach }) return "that depends on when other acts happen; permit it in a window or a period instead";
        return grant.Bearer.Together && !clause.Bearer.Together && clause.Bearer.Agents.Count(grant.Bearer.Agents.Contains) > 1
            ? "the Parties would have to share it out; permit it to each of them instead" : null;
    }

    /// <summary>Reports that a question about a slice stays open.</summary>
    public static void Report(SliceContext slice, string question)
    {
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count == 0) clauses = slice.Clauses(slice.Encoding.BackgroundLabels);
        slice.Check.Report(FindingKind.Undecided, $"It was not decided {question}: {Wording.Addresses(clauses)} took more work than the limit allows.", [.. clauses]);
    }
}
