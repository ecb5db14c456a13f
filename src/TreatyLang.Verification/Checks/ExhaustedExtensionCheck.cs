using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>dead-end</c> of extensions: a deadline can be extended to a last day, it can be missed even so, and no clause says what follows then. The miss is
/// looked for in possible histories, lawful or not, and replayed with every extension that the text permits.
/// </summary>
internal sealed class ExhaustedExtensionCheck
{
    private readonly CheckContext _check;
    private readonly List<(DeadlineExtensionClause Power, NormClause Norm, IReadOnlyList<int> Decisions, int Missed)> _open = [];

    public ExhaustedExtensionCheck(CheckContext check)
    {
        _check = check;
        // A sentence that was not read may say what follows.
        if (check.Treaty.UnboundSentences > 0) return;
        var powers = check.Treaty.Clauses.OfType<DeadlineExtensionClause>().ToList();
        foreach (var power in powers)
            foreach (var norm in check.Treaty.Covered(power.Deadline).OfType<NormClause>())
                if (powers.Count(other => other.Deadline.Covers(norm.Address)) == 1 && !HasFurtherPath(norm)
                    && DeadlineExtensions.DeadlineOf(check.Timeline, norm) is { } deadline && DeadlineExtensions.Exhausted(check.Timeline, power, deadline) is ({ Count: > 0 } decisions, var last)
                    && (check.Timeline.IsEndless || last < check.Timeline.End)) _open.Add((power, norm, decisions, norm is LimitClause ? last : last + 1));
    }

    /// <summary>Looks for misses in a slice; each power to extend a deadline is told of once.</summary>
    public void Run(SliceContext slice)
    {
        foreach (var item in _open.ToList())
            foreach (var label in slice.Encoding.NormLabels.Where(label => slice.Encoding.Units[label].Clause.Ordinal == item.Norm.Ordinal))
                if (_open.Contains(item) && Miss(slice, label, item.Power, item.Norm, item.Decisions, item.Missed)) _open.RemoveAll(other => other.Power == item.Power);
    }

    /// <summary>Whether another clause says what follows when this one is not complied with.</summary>
    private bool HasFurtherPath(NormClause norm) => _check.Treaty.Clauses.Any(clause => clause switch
    {
        ReferralClause referral => Covers(referral.Breached, norm),
        ReturnClause back => Covers(back.Reference, norm),
        SuspensionEndClause { End: ReturnToCompliance back } => Covers(back.Reference, norm),
        NormClause other => other.Conditions.Any(condition => IsMiss(condition.State, norm)),
        SwitchClause item => item.Conditions.Any(condition => IsMiss(condition.State, norm)),
        _ => false,
    });

    private static bool IsMiss(State state, NormClause norm) => state switch
    {
        BreachState breach => Covers(breach.Breached, norm),
        OmissionState omission => norm is ActDutyClause duty && duty.Act == omission.Act,
        _ => false,
    };

    private static bool Covers(ClauseReference reference, NormClause norm) => reference.Targets.IsEmpty || reference.Covers(norm.Address);

    private bool Miss(SliceContext slice, int label, DeadlineExtensionClause power, NormClause norm, IReadOnlyList<int> decisions, int missed)
    {
        var claim = !Formula.All(slice.Encoding.Of(label).Where(ground => ground.Norm.Clause.Ordinal == norm.Ordinal).Select(ground => ground.Formula));
        var order = HistoryOrder.Of(slice.Encoding, HistoryTerms.Of(slice, [label, .. slice.Encoding.BackgroundLabels]), slice.Check.Timeline.End);
        if (slice.Least(slice.Encoding.BackgroundLabels, claim, order) is not Satisfiable found) return false;
        var history = WitnessReplay.Decode(_check, slice.Encoding, found.Model);
        var day = DateOnly.FromDayNumber(missed);
        if (history.LastDay < day) history = history with { LastDay = day };
        history = history with { Acts = [.. history.Acts.Concat(Acts(power, norm, decisions)).OrderBy(act => act.Date)] };
        var report = ReplayEvaluator.Evaluate(_check.Treaty, history);
        // What is done before the last day after all, because the facts say so, is not missed.
        if (report.Breaches.FirstOrDefault(breach => breach.Clause.Ordinal == norm.Ordinal && breach.FirstDay == day && slice.Encoding.Units[label].Agents.Contains(breach.Agent ?? slice.Encoding.Units[label].Agents[0])) is not { } miss) return false;
        Report(slice, label, power, norm, decisions, missed, miss.Agent, claim);
        return true;
    }

    private IEnumerable<ActOccurrence> Acts(DeadlineExtensionClause power, NormClause norm, IReadOnlyList<int> decisions)
    {
        var detail = new ProcedureDetail { Clauses = power.Deadline };
        foreach (var decided in decisions)
        {
            var date = DateOnly.FromDayNumber(Math.Max(decided, _check.Timeline.Start));
            foreach (var party in norm.Bearer.Agents.OfType<PartySymbol>())
            {
                if (power.NeedsRequest) yield return new(Requested(power, date), 0, party, ProcedureActs.ExtensionRequest, null) { Detail = detail };
                yield return new(date, 1, power.Bearer.Agents[0], ProcedureActs.Prolongation, party) { Detail = detail };
            }
        }
    }

    /// <summary>The last day for a request that precedes a decision.</summary>
    private DateOnly Requested(DeadlineExtensionClause power, DateOnly decided) => _check.Treaty.Clauses.OfType<ExtensionRequestClause>()
        .Where(request => DeadlineExtensions.AreSame(request.Deadline, power.Deadline)).Select(request => _check.Timeline.DaysInForce(request.Window))
        .Where(days => days is { IsEmpty: false }).Select(days => days?.LastDate ?? decided).Append(decided).Min();

    private void Report(SliceContext slice, int label, DeadlineExtensionClause power, NormClause norm, IReadOnlyList<int> decisions, int missed, AgentSymbol? agent, Formula claim)
    {
        var last = Wording.Date(missed - 1);
        var message = $"The deadline in {Wording.Address(norm)}, {Wording.Date(decisions[0])}, can be extended to {Wording.Date(norm is LimitClause ? missed : missed - 1)} at most under {Wording.Address(power)}, and no clause says what follows for a Party that is still in breach on {Wording.Date(missed)}.";
        var certificate = _check.Certificates.Add(
            "dead-end", slice.Encoding, [norm], $"{Wording.Subject(norm)} can be missed.", isSatisfiable: true,
            () => slice.Encoding.Problem.Restrict(slice.Encoding.BackgroundLabels).Add(claim));
        var who = agent?.Name ?? "a Party";
        _check.Report(
            FindingKind.DeadEnd, message, [power, norm], date: DateOnly.FromDayNumber(missed),
            background: [.. _check.Treaty.Clauses.OfType<ExtensionRequestClause>().Where(request => DeadlineExtensions.AreSame(request.Deadline, power.Deadline)), .. _check.Life.EntryInText, .. _check.Life.Facts],
            witness:
            [
                .. decisions.Select(decided => new WitnessStep(DateOnly.FromDayNumber(decided), agent, $"{Wording.Sentence(who)} has not complied with {Wording.Address(norm)}, and its deadline is extended under {Wording.Address(power)}.")),
                new(DateOnly.FromDayNumber(missed - 1), agent, $"The last day before the extensions are exhausted, {last}."),
                new(DateOnly.FromDayNumber(missed), agent, $"{Wording.Sentence(who)} is in breach of {Wording.Address(norm)}, and no clause leads on from here."),
            ],
            remarks: ["Say what follows: a further extension, a measure in case of a breach of that clause, or when the Party is held to comply again."],
            certificate: certificate);
    }
}
