using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>A clause of a kind that no check knows is never passed over in silence.</summary>
public sealed class UnknownClauseTests
{
    private const string Text = """
        # Treaty

        Parties: Alpha (A1); Beta (B1).

        ## Definitions

        "Launcher" means a holding, counted in launchers.

        ## Article I

        1. Each Party shall hold no more than 100 Launchers.

        2. Each Party shall hold at least 101 Launchers.

        ## Article II

        1. This Treaty shall enter into force on 1 January 2020.

        2. This Treaty shall remain in force for 5 years.
        """;

    [Fact]
    public void What_no_check_knows_is_undecided()
    {
        var result = Check(treaty => new UnknownRule(treaty.Clauses.Length, treaty.Clauses[0].Address, treaty.Clauses[0].Location));
        Assert.Equal([FindingKind.Contradiction, FindingKind.Undecided], Kinds(result));
    }

    [Fact]
    public void What_it_prevails_over_is_undecided_too()
    {
        var result = Check(treaty => new UnknownNorm(treaty.Clauses.Length, treaty.Clauses[0].Address, treaty.Clauses[0].Location, treaty.Clauses.OfType<LimitClause>().First().Bearer)
        {
            Priorities = [new Priority(PriorityWord.Notwithstanding, new ClauseReference("paragraph 1", [treaty.Clauses.OfType<LimitClause>().First().Address], treaty.Clauses[0].Location))],
        });
        Assert.Equal([FindingKind.Undecided], Kinds(result));
    }

    private static IEnumerable<FindingKind> Kinds(VerificationResult result) =>
        result.Findings.Where(finding => finding.Severity > DiagnosticSeverity.Note).Select(finding => finding.Kind);

    private static VerificationResult Check(Func<BoundTreaty, BoundClause> unknown)
    {
        var treaty = Compilation.Create([SyntaxTree.ParseText(SourceText.From(Text))]).Treaty;
        return TreatyChecker.Check(treaty.With(treaty.Clauses.Add(unknown(treaty))), new Z3SolverFactory(), new CheckOptions());
    }

    private sealed record UnknownRule(int Ordinal, ClauseAddress Address, Location Location) : ConstitutiveClause(Ordinal, Address, Location);

    private sealed record UnknownNorm(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer) : NormClause(Ordinal, Address, Location, Bearer);
}
