using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Checks;

/// <summary><c>undecided</c>: the solver gave no answer within its limit, or a clause lies outside what is decided. Never silent.</summary>
internal static class UndecidedCheck
{
    /// <summary>Reports the clauses that nothing dates, and exemptions whose share in each period is open.</summary>
    public static void Run(CheckContext check)
    {
        foreach (var clause in check.System.Undated)
            check.Report(FindingKind.Undecided, $"Nothing fixes the dates of {Wording.Address(clause)}, so it is not decided whether it can be complied with.", [clause]);
        ReportShared(check);
    }

    // A window of an exemption that reaches over several periods of a limit would have to be shared out among them.
    private static void ReportShared(CheckContext check)
    {
        var shared = check.System.Norms.OfType<CountNorm>()
            .SelectMany(norm => norm.Allowances.Where(allowance => allowance.UpTo is not null).Select(allowance => (norm, allowance)))
            .GroupBy(item => (item.norm.Clause.Ordinal, string.Join(' ', item.norm.Agents.Select(agent => agent.Name)), item.allowance))
            .Where(group => group.Count() > 1).Select(group => group.First()).DistinctBy(item => (item.norm.Clause.Ordinal, item.allowance.Grant.Ordinal));
        foreach (var (norm, allowance) in shared)
            check.Report(
                FindingKind.Undecided,
                $"It was not decided how {Wording.Address(norm.Clause)} counts what {Wording.Address(allowance.Grant)} permits, because that reaches over several of its periods; permit it for each period instead.",
                [norm.Clause, allowance.Grant]);
    }

    /// <summary>Reports that a question about a slice stays open.</summary>
    public static void Report(SliceContext slice, string question)
    {
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count == 0) clauses = slice.Clauses(slice.Encoding.BackgroundLabels);
        slice.Check.Report(FindingKind.Undecided, $"It was not decided {question}: {Wording.Addresses(clauses)} took more work than the limit allows.", [.. clauses]);
    }
}
