using System.Globalization;
using System.Numerics;
using System.Text;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// Writes a problem as a self-contained SMT-LIB 2.6 script, so that a verdict can be checked with another solver.
/// The assertions of label 12 stand together under the name <c>clause-12</c>.
/// </summary>
public static class SmtLibWriter
{
    /// <summary>Writes the script, all labels enabled; restrict the problem first to write less.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="status">The answer the script declares for itself.</param>
    /// <param name="comments">Lines for the head of the script, such as the addresses of the clauses.</param>
    /// <exception cref="ArgumentException">A name is empty or has a character that SMT-LIB cannot quote.</exception>
    public static string Write(SatisfiabilityProblem problem, SatisfiabilityStatus status, params IEnumerable<string> comments)
    {
        var script = new StringBuilder();
        foreach (var line in comments.SelectMany(comment => comment.ReplaceLineEndings("\n").Split('\n')))
            script.Append("; ").Append(line).Append('\n');
        script.Append("(set-info :smt-lib-version 2.6)\n");
        script.Append(CultureInfo.InvariantCulture, $"(set-logic {Logic(problem)})\n");
        script.Append(CultureInfo.InvariantCulture, $"(set-info :status {Name(status)})\n");
        foreach (var variable in problem.Variables)
            script.Append(CultureInfo.InvariantCulture, $"(declare-const {SmtLibTerm.Symbol(variable.Name)} {Name(variable.Sort)})\n");
        WriteAssertions(script, problem);
        return script.Append("(check-sat)\n(exit)\n").ToString();
    }

    private static void WriteAssertions(StringBuilder script, SatisfiabilityProblem problem)
    {
        var byLabel = problem.Assertions.Where(assertion => assertion.Label is not null).ToLookup(assertion => assertion.Label);
        var written = new HashSet<int>();
        foreach (var assertion in problem.Assertions)
        {
            if (assertion.Label is not { } label)
            {
                script.Append("(assert ");
                SmtLibTerm.Append(script, assertion.Formula);
                script.Append(")\n");
            }
            else if (written.Add(label))
            {
                script.Append("(assert (! ");
                SmtLibTerm.Append(script, Formula.All(byLabel[label].Select(member => member.Formula)));
                script.Append(CultureInfo.InvariantCulture, $" :named clause-{Spelled(label)}))\n");
            }
        }
    }

    // A minus sign may stand in a symbol, but clause--1 reads badly.
    private static string Spelled(int label) => label < 0 ? $"m{BigInteger.Abs(label)}" : $"{label}";

    private static string Logic(SatisfiabilityProblem problem)
    {
        var integers = problem.Variables.Any(variable => variable.Sort is Sort.Integer);
        var reals = problem.Variables.Any(variable => variable.Sort is Sort.Real);
        return (integers, reals) switch
        {
            (true, true) => "QF_LIRA",
            (false, true) => "QF_LRA",
            _ => "QF_LIA",
        };
    }

    private static string Name(Sort sort) => sort switch
    {
        Sort.Integer => "Int",
        Sort.Real => "Real",
        _ => "Bool",
    };

    private static string Name(SatisfiabilityStatus status) => status switch
    {
        SatisfiabilityStatus.Satisfiable => "sat",
        SatisfiabilityStatus.Unsatisfiable => "unsat",
        _ => "unknown",
    };
}
