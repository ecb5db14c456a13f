using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Replays what the solver answers with the evaluator, which shares no code with the lowering and the encoder.</summary>
internal static class WitnessReplay
{
    /// <summary>The history that makes a treaty consistent breaches nothing.</summary>
    /// <exception cref="InternalVerificationException">The evaluator finds a breach or an impossibility.</exception>
    public static void OfLawful(CheckContext check, History history)
    {
        var report = ReplayEvaluator.Evaluate(check.Treaty, history);
        foreach (var breach in report.Impossibilities.Concat(report.Breaches))
            if (!check.System.Undated.Contains(breach.Clause)) throw Rejected(breach);
    }

    /// <summary>For each member of a minimal set there is a history that breaks only that member.</summary>
    /// <exception cref="InternalVerificationException">A history breaks another member, or none.</exception>
    public static void OfEachDeletion(SliceContext slice, MinimalUnsatisfiableSet set)
    {
        for (var index = 0; index < set.Labels.Length; index++)
        {
            var deleted = slice.Encoding.Units[set.Labels[index]];
            var history = new HistoryDecoder(slice.Check.System);
            history.Add(slice.Encoding, set.WithoutEach[index]);
            var report = ReplayEvaluator.Evaluate(slice.Check.Treaty, history.ToHistory());
            foreach (var impossible in report.Impossibilities)
                if (slice.Encoding.BackgroundLabels.Any(label => Concerns(slice.Encoding.Units[label], impossible))) throw Rejected(impossible);
            foreach (var breach in report.Breaches)
                if (set.Labels.Any(label => label != set.Labels[index] && Concerns(slice.Encoding.Units[label], breach))) throw Rejected(breach);
            if (!report.Breaches.Any(breach => Concerns(deleted, breach)))
                throw new InternalVerificationException($"The history found to breach {Wording.Address(deleted.Clause)} does not breach it.");
        }
    }

    private static bool Concerns(BlameUnit unit, Breach breach) =>
        unit.Clause.Ordinal == breach.Clause.Ordinal && (breach.Agent is null || unit.Agents.Contains(breach.Agent));

    private static InternalVerificationException Rejected(Breach breach) =>
        new($"The history found breaches {Wording.Address(breach.Clause)}{Of(breach.Agent)} on {Wording.Date(breach.FirstDay)}, which it was found not to do.");

    private static string Of(AgentSymbol? agent) => agent is null ? "" : $" ({agent.Name})";
}
