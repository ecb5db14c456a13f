using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>
/// Which clauses the checks know. Whatever else the language can say is bound and replayed, and makes the verdict
/// undecided: a kind of clause stands here once everything that follows from it is decided.
/// </summary>
internal static class DecidedClauses
{
    /// <summary>Whether the checks know all that a clause says.</summary>
    public static bool Contains(BoundClause clause) => clause switch
    {
        LimitClause { Amount: OpenFigure } or HoldingRightClause { Amount: OpenFigure } => false,
        FlowLimitClause { Amount: OpenFigure } or FlowRightClause { Amount: OpenFigure } or CumulativeFlowClause { Amount: OpenFigure } => false,
        NormClause { Bearer.AtLeast: not null } => false,
        ActRightClause { Timing: RelativeToEach, Conditions.IsEmpty: false } => false,
        NormClause { Conditions.IsEmpty: false } norm => FixedConditions.AreDecided(norm),
        SwitchClause item => item.Matter is null && FixedConditions.AreDecided(item.Conditions),
        OverlapClause => true,
        LimitClause or HoldingRightClause => true,
        ActDutyClause or ActLimitClause or ActRightClause => true,
        AdviceClause => true,
        TermDefinition or HoldingDefinition or UnitDefinition or SumDefinition or PartDefinition or CountingRule => true,
        FlowLimitClause or FlowRightClause or CumulativeFlowClause or MeasuredLimitClause => true,
        FlowDefinition or BaselineDefinition or BalanceDefinition or FlowFact or FlowCapability => true,
        PartitionDefinition or ItemSizes or TierDefinition or ActPartDefinition => true,
        CountingExemption exemption => exemption.For is null,
        EntryIntoForceClause or DurationClause or UnlimitedDurationClause or LinkedDurationClause or WithdrawalPauseClause or ExtensionClause or WithdrawalClause or TerminationClause => true,
        LaterEntryClause or ProvisionalApplicationClause { Window.End: null or EntryIntoForcePoint } => true,
        TimeZoneClause or ReceiptClause or SurvivalClause => true,
        EntryIntoForceFact or PartyEntryFact or OpeningFact or SignatureFact or ExtensionFact or HoldingFact or ActFact => true,
        StandstillFact => true,
        HoldingCapability or RateCapability or ActCapability or VerificationStatement or DisputedMembershipFact => true,
        ReferralClause or ClockClause or OtherwiseClause or PauseClause or SuspensionEndClause or SnapBackClause => true,
        SilenceClause or ReturnClause => true,
        // The regular life has no extension of a deadline, no adjustment and no exemption: a text is judged by what it sets.
        ExtensionRequestClause or DeadlineExtensionClause or AdjustmentClause or ExemptionPowerClause or BlockingClause or FallbackClause => true,
        MembershipClause or DecisionRuleClause or QuorumClause or VoteClause or VetoClause or EarliestActClause => true,
        IntegralPartClause or PrevalenceClause or InstrumentDatesClause or InstrumentLifeClause => true,
        ReservationClause or ReservationRuleClause => true,
        _ => false,
    };

    /// <summary>Whether one clause permits, for each time that something happens, what the other counts.</summary>
    public static bool IsTriggeredRight(BoundClause clause, BoundClause prevailing) =>
        prevailing is ActRightClause { Timing: RelativeToEach } right && clause is NormClause norm && ClauseTimes.ActOf(norm) == right.Act;

    /// <summary>Whether nothing can be said of a clause either, because one that is not decided prevails over it and may excuse a breach, or switches it off.</summary>
    public static bool IsLoosened(BoundClause clause, PriorityIndex priorities)
    {
        var prevailing = priorities.PrevailingOver(clause);
        if (priorities.IsMixed(clause) || prevailing.Append(clause).OfType<NormClause>().Any(norm => HangsOnOpenBreach(norm, priorities))) return true;
        if (prevailing.Any(other => IsTriggeredRight(clause, other))) return true;
        if (prevailing.Any(other => !Contains(other))) return true;
        var switches = priorities.SwitchesOf(clause);
        if (clause is ActRightClause right && ((prevailing.Count > 0 && !right.Conditions.IsEmpty) || (switches.Count > 0 && right.Timing is RelativeToEach))) return true;
        return switches.Count > 0 && (clause is NormClause and not (LimitClause or HoldingRightClause or ActDutyClause or ActLimitClause or ActRightClause or AdviceClause) || switches.Any(item => !Contains(item)));
    }

    /// <summary>Whether a clause hangs on a breach of something else than limits on what is held, or of limits that hang on a breach themselves.</summary>
    public static bool HangsOnOpenBreach(NormClause clause, PriorityIndex priorities) => priorities.BreachesIn(clause).SelectMany(state => priorities.Covered(state.Breached)).Any(norm =>
        norm is not (AdviceClause or HoldingRightClause { Conditions.IsEmpty: true } or ActRightClause { Only: false, Conditions.IsEmpty: true })
        && (norm is not LimitClause || !Contains(norm) || priorities.PrevailingOver(norm).Append(norm).OfType<NormClause>().Any(other => priorities.BreachesIn(other).Any()) || IsLoosened(norm, priorities)));
}
