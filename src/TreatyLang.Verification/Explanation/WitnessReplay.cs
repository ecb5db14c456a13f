using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Replay;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Replays what the solver answers with the evaluator, which shares no code with the lowering and the encoder.</summary>
internal static class WitnessReplay
{
    /// <summary>The history that makes slices of a treaty consistent breaches nothing in them.</summary>
    /// <param name="check">The treaty.</param>
    /// <param name="history">One history for all of the slices.</param>
    /// <param name="slices">The slices.</param>
    /// <param name="isWhole">Whether there are no others.</param>
    /// <exception cref="InternalVerificationException">The evaluator finds a breach or an impossibility, or a right unused that was found to be used.</exception>
    public static void OfLawful(CheckContext check, History history, IReadOnlyCollection<(SliceEncoding Encoding, bool UsesEveryRight)> slices, bool isWhole)
    {
        var scene = new ReplayScene(check.Treaty, history);
        var report = ReplayEvaluator.Evaluate(scene);
        var concerned = isWhole ? [] : slices.SelectMany(slice => slice.Encoding.Units.SelectMany(unit => Keys(unit, slice.Encoding))).ToHashSet();
        // When a body may meet is decided by date arithmetic alone, so that the solver picks its sessions freely.
        foreach (var breach in report.Impossibilities.Concat(report.Breaches).Where(breach => breach.Clause is not EarliestActClause))
            if (isWhole ? check.System.Decides(breach.Clause) : concerned.Contains((breach.Clause.Ordinal, breach.Agent))) throw Rejected(breach);
        foreach (var (encoding, _) in slices.Where(slice => slice.UsesEveryRight))
            foreach (var right in encoding.Slice.Rights)
                if (RightWindows.Of(right.Clause, check.Timeline.For([right.Agent]).For(right.Clause)).Any()) RequireUse(scene, right.Clause, RightUses.Granted(right.Clause, RightUses.Holders(right.Clause, right.Agent)), RightUses.Holders(right.Clause, right.Agent));
    }

    /// <summary>A history that uses a right by an amount is lawful for its holders.</summary>
    /// <param name="slice">The slice of the right.</param>
    /// <param name="right">The right.</param>
    /// <param name="holders">Its holders: one, or those who have it together.</param>
    /// <param name="amount">By how much it is used.</param>
    /// <param name="model">The history.</param>
    /// <exception cref="InternalVerificationException">It is not used so, or a norm is breached.</exception>
    public static void OfUse(SliceContext slice, NormClause right, IReadOnlyList<AgentSymbol> holders, Rational amount, Model model)
    {
        var scene = new ReplayScene(slice.Check.Treaty, Decode(slice.Check, slice.Encoding, model));
        var report = ReplayEvaluator.Evaluate(scene);
        RejectAny(slice, report.Impossibilities, slice.Encoding.BackgroundLabels, int.MaxValue);
        RejectAny(slice, report.Breaches, [.. holders.SelectMany(slice.Encoding.NormLabelsOf)], int.MaxValue);
        RequireUse(scene, right, amount, holders);
    }

    /// <summary>A history that keeps some clauses breaches the one it was made to breach, by a given day.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="scene">The history, prepared.</param>
    /// <param name="kept">The labels that it keeps.</param>
    /// <param name="broken">The label that it breaches.</param>
    /// <param name="day">The day until which it matters.</param>
    /// <returns>The breach.</returns>
    /// <exception cref="InternalVerificationException">It does not, or it breaches another.</exception>
    public static Breach OfBreach(SliceContext slice, ReplayScene scene, IReadOnlyCollection<int> kept, IReadOnlyCollection<int> broken, int day)
    {
        var report = ReplayEvaluator.Evaluate(scene);
        var all = report.Impossibilities.AddRange(report.Breaches);
        RejectAny(slice, all, kept, day);
        return all.Where(breach => DueDay(breach) <= day && broken.Any(label => Concerns(slice.Encoding.Units[label], breach)))
            .OrderBy(breach => breach.FirstDay).FirstOrDefault()
            ?? throw new InternalVerificationException($"The history found to breach {Wording.Addresses(slice.Clauses(broken))} does not breach it.");
    }

    /// <summary>For each member of a minimal set there is a history that breaks only that member.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="set">The set.</param>
    /// <param name="background">The labels that were kept throughout.</param>
    /// <exception cref="InternalVerificationException">A history breaks another member, or none.</exception>
    public static void OfEachDeletion(SliceContext slice, MinimalUnsatisfiableSet set, IEnumerable<int> background)
    {
        foreach (var (label, model) in set.Labels.Zip(set.WithoutEach))
        {
            var scene = new ReplayScene(slice.Check.Treaty, Decode(slice.Check, slice.Encoding, model));
            OfBreach(slice, scene, [.. background.Concat(set.Labels).Where(other => other != label)], [label], int.MaxValue);
        }
    }

    /// <summary>The day by which a clause had to be kept: the day of the breach, but for what can be done until the end of a day the day before.</summary>
    public static int DueDay(Breach breach) =>
        breach.FirstDay.DayNumber - (breach.Clause is ActDutyClause { Timing: not RelativeToEach { IsBefore: true } } or CumulativeFlowClause ? 1 : 0);

    /// <summary>The history of a slice, of which alone it speaks.</summary>
    public static History Decode(CheckContext check, SliceEncoding encoding, Model model)
    {
        var history = new HistoryDecoder(check.System);
        history.Add(encoding, model);
        return history.ToHistory();
    }

    private static void RejectAny(SliceContext slice, IEnumerable<Breach> breaches, IReadOnlyCollection<int> kept, int day)
    {
        foreach (var breach in breaches)
            if (DueDay(breach) <= day && kept.Any(label => Concerns(slice.Encoding.Units[label], breach))) throw Rejected(breach);
    }

    private static void RequireUse(ReplayScene scene, NormClause right, Rational amount, IReadOnlyList<AgentSymbol> holders)
    {
        if (RightReplay.MostUsed(scene.For(right, holders), right, holders) < amount)
            throw new InternalVerificationException($"The history found to use the right in {Wording.Subject(right)} does not use it.");
    }

    private static bool Concerns(BlameUnit unit, Breach breach) =>
        unit.Clause.Ordinal == breach.Clause.Ordinal && (breach.Agent is null || unit.Agents.Contains(breach.Agent));

    private static IEnumerable<(int, AgentSymbol?)> Keys(BlameUnit unit, SliceEncoding encoding) =>
        unit.Agents.Length > 1 ? [(unit.Clause.Ordinal, null)]
        : encoding.Slice.Agents.Length > 1 ? [(unit.Clause.Ordinal, unit.Agents[0])]
        : encoding.Slice.Alike.Select(agent => (unit.Clause.Ordinal, (AgentSymbol?)agent));

    private static InternalVerificationException Rejected(Breach breach) =>
        new($"The history found breaches {Wording.Address(breach.Clause)}{Of(breach.Agent)} on {Wording.Date(breach.FirstDay)}, which it was found not to do.");

    private static string Of(AgentSymbol? agent) => agent is null ? "" : $" ({agent.Name})";
}
