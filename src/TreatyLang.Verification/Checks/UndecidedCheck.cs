using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Checks;

/// <summary><c>undecided</c>: the solver gave no answer within its limit, or a clause lies outside what is decided. Never silent.</summary>
internal static class UndecidedCheck
{
    /// <summary>Reports the clauses that nothing dates, and exemptions that would have to be shared out.</summary>
    public static void Run(CheckContext check)
    {
        foreach (var clause in check.System.Undated)
            check.Report(FindingKind.Undecided, $"Nothing fixes the dates of {Wording.Address(clause)}, so it is not decided whether it can be complied with.", [clause]);
        ReportShared(check);
    }

    private static void ReportShared(CheckContext check)
    {
        foreach (var clause in check.Treaty.Clauses.OfType<NormClause>().Where(clause => clause is LimitClause or ActLimitClause or ActRightClause { Only: true }))
            foreach (var grant in check.System.Priorities.PrevailingOver(clause))
                if (Reason(check.System.Weights, clause, grant) is { } reason)
                    check.Report(FindingKind.Undecided, $"It was not decided how {Wording.Address(clause)} counts what {Wording.Address(grant)} permits, because {reason}.", [clause, grant]);
    }

    private static string? Reason(HoldingWeights weights, NormClause clause, NormClause grant)
    {
        var isLifted = (clause, grant) switch
        {
            (LimitClause limit, HoldingRightClause right) => weights.Of(right.Holding, limit.Holding).Sign > 0,
            (LimitClause, _) => false,
            _ => ActOf(clause) is { } act && ActOf(grant) == act,
        };
        if (!isLifted) return null;
        if (grant is ActDutyClause { Timing: RelativeToEach }) return "that depends on when other acts happen; permit it in a window or a period instead";
        return grant.Bearer.Together && !clause.Bearer.Together && clause.Bearer.Agents.Count(grant.Bearer.Agents.Contains) > 1
            ? "the Parties would have to share it out; permit it to each of them instead" : null;
    }

    private static ActSymbol? ActOf(NormClause clause) => clause switch
    {
        ActLimitClause limit => limit.Act,
        ActRightClause right => right.Act,
        ActDutyClause duty => duty.Act,
        _ => null,
    };

    /// <summary>Reports that a question about a slice stays open.</summary>
    public static void Report(SliceContext slice, string question)
    {
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count == 0) clauses = slice.Clauses(slice.Encoding.BackgroundLabels);
        slice.Check.Report(FindingKind.Undecided, $"It was not decided {question}: {Wording.Addresses(clauses)} took more work than the limit allows.", [.. clauses]);
    }
}
