using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Which clauses the evaluator judges. A kind of clause stands here once everything that it says is replayed; a scenario of a treaty with another one is left undecided.</summary>
internal static class ReplayedClauses
{
    /// <summary>Whether the evaluator judges all that a clause says.</summary>
    public static bool Contains(BoundClause clause) => clause switch
    {
        LimitClause { Amount: OpenFigure } or HoldingRightClause { Amount: OpenFigure } => false,
        FlowLimitClause { Amount: OpenFigure } or FlowRightClause { Amount: OpenFigure } or CumulativeFlowClause { Amount: OpenFigure } => false,
        LimitClause or HoldingRightClause => true,
        ActDutyClause or ActLimitClause or ActRightClause => true,
        OverlapClause or SwitchClause { Matter: null } => true,
        AdviceClause => true,
        TermDefinition or HoldingDefinition or UnitDefinition or SumDefinition or PartDefinition or CountingRule => true,
        FlowLimitClause or FlowRightClause or CumulativeFlowClause or MeasuredLimitClause when clause is NormClause { Conditions.IsEmpty: false } => false,
        FlowLimitClause or FlowRightClause or CumulativeFlowClause or MeasuredLimitClause => true,
        FlowDefinition or BaselineDefinition or BalanceDefinition or FlowFact or FlowCapability => true,
        PartitionDefinition or ItemSizes or TierDefinition or ActPartDefinition => true,
        CountingExemption exemption => exemption.For is null,
        EntryIntoForceClause or DurationClause or UnlimitedDurationClause or LinkedDurationClause or ExtensionClause or WithdrawalClause or TerminationClause => true,
        TimeZoneClause or ReceiptClause or SurvivalClause => true,
        LaterEntryClause or ProvisionalApplicationClause { Window.End: null or EntryIntoForcePoint } or PartyEntryFact or OpeningFact => true,
        // A power that was used changes what others owe.
        ActFact fact when fact.Act == ProcedureActs.Exemption || fact.Act == ProcedureActs.Blocking => false,
        EntryIntoForceFact or SignatureFact or ExtensionFact or HoldingFact or ActFact or StandstillFact => true,
        HoldingCapability or RateCapability or ActCapability or VerificationStatement or DisputedMembershipFact => true,
        ReferralClause or ClockClause or OtherwiseClause or PauseClause or SuspensionEndClause or SnapBackClause => true,
        SilenceClause { Clock: not null, Outcome: SilenceOutcome.Granted or SilenceOutcome.Refused } => false,
        SilenceClause or ReturnClause or ExtensionRequestClause or DeadlineExtensionClause or AdjustmentClause or ExemptionPowerClause or BlockingClause or FallbackClause => true,
        // What these say the binding has put into the clauses that they are about.
        IntegralPartClause or PrevalenceClause or InstrumentDatesClause or InstrumentLifeClause or ReservationClause or ReservationRuleClause => true,
        MembershipClause or DecisionRuleClause or QuorumClause or VoteClause or VetoClause or EarliestActClause => true,
        _ => false,
    };

    /// <summary>Whether the evaluator looks at the switches of a clause.</summary>
    public static bool AreSwitchesJudged(BoundClause clause) => clause is not (FlowLimitClause or FlowRightClause or CumulativeFlowClause or MeasuredLimitClause);

    /// <summary>Whether the evaluator judges a clause that a snap-back lets apply again.</summary>
    public static bool IsRestorationJudged(NormClause clause) => clause is LimitClause or ActLimitClause { Timing: InWindow } or AdviceClause;
}
