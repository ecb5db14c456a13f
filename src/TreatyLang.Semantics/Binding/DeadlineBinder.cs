using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Finds the clauses whose deadline “that deadline” and “the deadline in paragraph 1” mean.</summary>
internal sealed class DeadlineBinder(BindingScope scope)
{
    /// <summary>The clauses that are meant; null after a diagnostic.</summary>
    public ClauseReference? Bind(DeadlineReferenceSyntax reference, SentencePlace place)
    {
        var words = new FormWords(scope.Diagnostics);
        switch (reference)
        {
            case NamedDeadlineSyntax named:
                return words.Are(named.Deadline, "deadline", "deadlines") ? scope.References.Bind(named.Reference, place) : null;
            case LastDeadlineSyntax last when words.Are(last.Deadline, "deadline"):
                if (scope.Clauses.FindLast(clause => clause.Address.Article == place.Unit.Address.Article && Of(clause) is not null) is { } before)
                    return Of(before) is { } known ? known with { Location = reference.Location } : null;
                scope.Diagnostics.Report(ProcedureDiagnostics.NoDeadlineBefore, reference.Location);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Whether a clause sets a deadline: something due on a day, or a limit that begins on one.</summary>
    public static bool IsSetBy(BoundClause clause) => clause switch
    {
        ActDutyClause { Timing: InWindow { Window.End: not null } } => true,
        LimitClause { Window.Start: not null } => true,
        CumulativeFlowClause or MeasuredLimitClause { Window.Start: not null } => true,
        _ => false,
    };

    private static ClauseReference? Of(BoundClause clause) => clause switch
    {
        ExtensionRequestClause request => request.Deadline,
        DeadlineExtensionClause extension => extension.Deadline,
        _ when IsSetBy(clause) => new ClauseReference(clause.Address.ToString(), [clause.Address], clause.Location),
        _ => null,
    };
}
