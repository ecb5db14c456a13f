namespace TreatyLang.Semantics;

/// <summary>Rules on deadlines and their extension that need the whole treaty: a deadline may stand behind the clause that extends it.</summary>
internal static class DeadlineRules
{
    /// <summary>Checks the clauses bound so far.</summary>
    public static void Check(BindingScope scope)
    {
        var clauses = scope.Clauses.ToImmutable();
        var extensions = clauses.OfType<DeadlineExtensionClause>().ToList();
        foreach (var clause in clauses)
        {
            if (clause is ExtensionRequestClause request && !extensions.Exists(extension => AreSame(extension.Deadline, request.Deadline)))
                scope.Diagnostics.Report(ProcedureDiagnostics.NobodyGrants, request.Location, request.Deadline.Text);
            var deadline = clause switch
            {
                ExtensionRequestClause asked => asked.Deadline,
                DeadlineExtensionClause extended => extended.Deadline,
                _ => null,
            };
            if (deadline is not null && scope.Diagnostics.Errors == 0 && !clauses.Any(other => deadline.Covers(other.Address) && DeadlineBinder.IsSetBy(other)))
                scope.Diagnostics.Report(ProcedureDiagnostics.NoDeadlineThere, deadline.Location, deadline.Text);
        }
    }

    private static bool AreSame(ClauseReference one, ClauseReference other) => one.Targets.Any(other.Targets.Contains) || one.Targets.Any(other.Covers) || other.Targets.Any(one.Covers);
}
