using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>undefined</c>: readings that a clause leaves open: a range used as a limit, a duty without a time, words that nobody can check.
/// </summary>
internal static class UndefinedCheck
{
    /// <summary>Reports the open readings of single clauses.</summary>
    public static void Run(CheckContext check)
    {
        foreach (var clause in check.Treaty.Clauses)
        {
            if (clause is NormClause measuring && check.System.Decides(clause)) ReportUnknown(check, measuring);
            if (clause is ActDutyClause { Timing: InWindow { Window.End: null } or RelativeToEach { IsBefore: false, Latest: null } } duty)
                check.Report(FindingKind.Undefined, $"{Wording.Subject(duty)} gives no time by which the duty is to be done, so it can never be found to be missed.", [duty], DiagnosticSeverity.Note);
            else if (clause is AdviceClause advice)
                check.Report(FindingKind.Undefined, $"{Wording.Subject(advice)} is advice or too vague to be checked; nothing is proven about it.", [advice], DiagnosticSeverity.Note);
            else if (clause is NormClause && !clause.UncheckedWords.IsEmpty)
                check.Report(FindingKind.Undefined, $"{Wording.Subject(clause)} has words that are not checked: {string.Join(", ", clause.UncheckedWords.Select(word => $"“{word}”"))}.", [clause], DiagnosticSeverity.Note);
        }
    }

    /// <summary>Reports amounts that clauses use before they are known.</summary>
    private static void ReportUnknown(CheckContext check, NormClause clause)
    {
        var units = Bearers.Units(clause.Bearer, check.Timeline).Select(agents => (Agents: agents, Times: AmountTimes.Of(clause, agents, check.Timeline.For(agents)))).ToList();
        foreach (var (agents, times) in units)
        {
            if (times is not { Open: [var first, ..] }) continue;
            var known = times.KnownFrom is { } from ? $"is known only from {Wording.Date(from)} on" : "is not known while the Treaty is in force";
            var whose = units.TrueForAll(unit => unit.Times is { Open: [_, ..] }) ? "" : $", of {agents[0].Name} for one,";
            check.Report(
                FindingKind.Undefined, $"{Wording.Subject(clause)} applies from {Wording.Date(first.First)} on, but the amount that it names{whose} {known}, so until then nobody can say what it {(clause is FlowRightClause ? "permits" : "requires")}.",
                [clause], date: first.FirstDate, remarks: ["Measure the amount over an earlier time, or let the clause apply later."]);
            return;
        }
    }

    /// <summary>Reports ranges used as limits, where some history is lawful under one reading only.</summary>
    public static void Run(SliceContext slice)
    {
        foreach (var norm in slice.Encoding.Slice.Norms.OfType<LimitNorm>())
        {
            if (norm.Limit.Amount.OtherReading is not { } other) continue;
            if (slice.Check.Findings.Any(finding => finding.Kind is FindingKind.Undefined && finding.Clauses[0].Ordinal == norm.Limit.Ordinal)) continue;
            var encoder = new NormEncoder(slice.Encoding.Holdings, slice.Encoding.Acts, slice.Encoding.Conditions, new CountedActs(), slice.Check.Timeline);
            var strict = encoder.Encode(norm with { Limit = norm.Limit with { Amount = new Amount(other, null) } }, 0).OrderBy(ground => ground.Due).ToList();
            if (strict.Find(ground => slice.Ask(slice.Encoding.Problem.Labels, !ground.Formula) is Satisfiable) is { } first)
                ReportRange(slice, norm, other, first, encoder.Limited(norm, slice.Encoding.Holdings.IndexOf(first.Due)));
        }
    }

    private static void ReportRange(SliceContext slice, LimitNorm norm, Rational other, GroundNorm strict, LinearExpression limited)
    {
        var limit = norm.Limit;
        var value = limit.Amount.For(norm.Agents);
        var (date, bound) = (DateOnly.FromDayNumber(strict.Due), Wording.Bound(limit.Comparison));
        var amount = RangeReplay.Between(slice.Check, limit, other, date) ?? value;
        if (slice.Ask(slice.Encoding.Problem.Labels, !strict.Formula & limited.EqualTo(amount)) is not Satisfiable
            && slice.Least(slice.Encoding.Problem.Labels, !strict.Formula, [Objective.Of(value < other ? limited : -limited)]) is Satisfiable extreme)
            amount = extreme.Model.Value(limited);
        var agents = Wording.Agents(norm.Agents, slice.Check.Treaty);
        slice.Check.Report(
            FindingKind.Undefined,
            $"{Wording.Subject(limit)} gives a range as a limit: on {Wording.Date(date)} {Wording.Amount(amount, limit.Holding)} would be lawful if “{bound} {Wording.Number(value)}” is meant, and a breach if “{bound} {Wording.Number(other)}” is.",
            [limit], date: date,
            witness: [new(date, norm.Agents.Length == 1 ? norm.Agents[0] : null, $"{agents} {(norm.Agents.Length == 1 ? "holds" : "together hold")} {Wording.Amount(amount, limit.Holding)}.")],
            remarks: [$"Write “{bound} {Wording.Number(value)}” or “{bound} {Wording.Number(other)}”."]);
    }
}
