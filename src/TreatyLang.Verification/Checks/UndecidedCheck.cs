namespace TreatyLang.Verification.Checks;

/// <summary><c>undecided</c>: the solver gave no answer within its limit, or a clause lies outside what is decided. Never silent.</summary>
internal static class UndecidedCheck
{
    /// <summary>Reports the clauses that nothing dates.</summary>
    public static void Run(CheckContext check)
    {
        foreach (var clause in check.System.Undated)
            check.Report(FindingKind.Undecided, $"Nothing fixes the dates of {Wording.Address(clause)}, so it is not decided whether it can be complied with.", [clause]);
    }

    /// <summary>Reports that a question about a slice stays open.</summary>
    public static void Report(SliceContext slice, string question)
    {
        var clauses = slice.Clauses(slice.Encoding.NormLabels);
        if (clauses.Count == 0) clauses = slice.Clauses(slice.Encoding.BackgroundLabels);
        slice.Check.Report(FindingKind.Undecided, $"It was not decided {question}: {Wording.Addresses(clauses)} took more work than the limit allows.", [.. clauses]);
    }
}
