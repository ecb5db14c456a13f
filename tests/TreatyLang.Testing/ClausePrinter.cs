using System.Globalization;
using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints bound clauses so that a test can be read: one line each, address first.</summary>
public static class ClausePrinter
{
    /// <summary>All clauses of a treaty.</summary>
    public static string Print(BoundTreaty treaty) => string.Join('\n', treaty.Clauses.Select(Print));

    /// <summary>One clause.</summary>
    public static string Print(BoundClause clause)
    {
        var words = clause.UncheckedWords.IsEmpty ? "" : $" ~{string.Join(", ", clause.UncheckedWords)}";
        return $"{clause.Address}: {Priorities(clause)}{Meaning(clause)}{ConditionPrinter.Print(clause)}{words}";
    }

    private static string Meaning(BoundClause clause) => clause switch
    {
        HoldingDefinition c => $"holding [{c.Holding.Unit}]",
        PartDefinition c => $"{c.Part} part of {c.Whole}",
        SumDefinition c => $"{c.Quantity} = {string.Join(" + ", c.Terms.Select(term => $"{term.Coefficient}×{term.Quantity}"))}",
        CountingRule c => $"each {c.Counted} counts {c.Factor} in {c.Total}",
        TermDefinition c => Symbol(c.Symbol),
        PartitionDefinition or DatedPlaceClause or ItemSizes or TierDefinition or CountingExemption or ActPartDefinition => ItemPrinter.Print(clause),
        LimitClause c => $"{Bearer(c.Bearer)} limit {c.Holding} {c.Comparison} {Amount(c.Amount)} {TimePrinter.Print(c.Window)}",
        HoldingRightClause c => $"{Bearer(c.Bearer)} right {c.Holding} {Amount(c.Amount)}{(c.Additional ? " additional" : "")} {TimePrinter.Print(c.Window)}{ConditionPrinter.Print(c.Renewal)}",
        ActDutyClause c => $"{Bearer(c.Bearer)} duty {c.Act}{Target(c.Target)} AtLeast {c.Minimum} {TimePrinter.Print(c.Timing)}",
        ActLimitClause c => $"{Bearer(c.Bearer)} limit {c.Act}{Target(c.Target)} AtMost {c.Maximum} {TimePrinter.Print(c.Timing)}",
        ActRightClause c => $"{Bearer(c.Bearer)} right{(c.Only ? " only" : "")} {c.Act}{Target(c.Target)} {c.UpTo?.ToString(CultureInfo.InvariantCulture) ?? "once"} {TimePrinter.Print(c.Timing)}{ConditionPrinter.Print(c.Renewal)}",
        OverlapClause c => $"{Bearer(c.Bearer)} no overlap of {c.Act}{(c.IsOfSameParty ? " of the same Party" : "")}{(c.Most is null ? "" : $" beyond {TimePrinter.Print(c.Most)}")}",
        SwitchClause c => $"{References(c.Switched)} {c.Kind}{(c.Parties.IsEmpty ? "" : $" to {Parties(c.Parties)}")} {TimePrinter.Print(c.Window)}{(c.Matter is null ? "" : $" about {c.Matter}")}",
        AdviceClause c => $"{Bearer(c.Bearer)} advice",
        EntryIntoForceClause c => $"in force {TimePrinter.Print(c.Date)}{(c.Earliest is null ? "" : $" not before {TimePrinter.Print(c.Earliest)}")}",
        DurationClause c => $"{(c.Until is null ? $"for {TimePrinter.Print(c.For)}" : $"until {TimePrinter.Print(c.Until)}")}{LifePrinter.Continuation(c)}{(c.MayEndEarlier ? " or earlier" : "")}",
        ExtensionClause c => $"extension up to {TimePrinter.Print(c.UpTo)}{(c.IsEachTime ? " each time" : "")}",
        WithdrawalClause c => $"withdrawal on {TimePrinter.Print(c.Notice)}{(c.EarliestNotice is null ? "" : $" not before {TimePrinter.Print(c.EarliestNotice)}")}",
        TerminationClause c => $"terminates {c.Instrument}",
        LaterEntryClause or UnlimitedDurationClause or LinkedDurationClause or WithdrawalPauseClause or PartyEntryFact or OpeningFact or SurvivalClause or TimeZoneClause or ReceiptClause or ProvisionalApplicationClause => LifePrinter.Print(clause),
        ReferralClause or ClockClause or OtherwiseClause or SuspensionEndClause or PauseClause or SnapBackClause or MembershipClause
            or DecisionRuleClause or QuorumClause or VoteClause or SilenceClause or ReturnClause or StandstillFact or ExtensionRequestClause
            or DeadlineExtensionClause or AdjustmentClause or EarliestActClause or SettingClause or FallbackClause or ExemptionPowerClause or BlockingClause or VetoClause => ProcedurePrinter.Print(clause),
        IntegralPartClause c => $"{c.Part} part of {c.Whole}",
        PrevalenceClause c => $"{c.Prevailing} over {c.Yielding}",
        InstrumentDatesClause c => $"{c.Instrument} applies {TimePrinter.Print(c.Window)}",
        ReservationClause c => $"{c.Party} reserves {References(c.Reference)}",
        ReservationRuleClause c => $"{(c.IsOnly ? "reservations only to" : "no reservations to")} {References(c.Reference)}",
        InstrumentLifeClause c => $"life of {c.Instrument}",
        EntryIntoForceFact c => $"fact in force {Day(c.Date)}",
        SignatureFact c => $"fact signed {Day(c.Date)}",
        ExtensionFact c => $"fact extended {(c.Until is { } until ? Day(until) : TimePrinter.Print(c.By))}{(c.Decided is { } decided ? $" on {Day(decided)}" : "")}",
        HoldingFact c => $"fact {c.Party} {c.Holding} {c.Comparison} {c.Amount} on {(c.Date is { } date ? Day(date) : "S")}",
        ActFact c => $"fact {c.Agent} {c.Act}{ProcedurePrinter.Detail(c.Detail)}{Target(c.Target)} on {(c.Date is { } date ? Day(date) : "S")}",
        HoldingCapability c => $"can {Parties(c.Parties)} {c.Holding} {c.Comparison} {c.Amount} {TimePrinter.Print(c.Window)}",
        RateCapability c => $"can {Parties(c.Parties)} {(c.IsDecrease ? "decrease" : "increase")} {c.Holding} {c.Amount} {TimePrinter.Print(c.Periods)}",
        ActCapability c => $"can {Parties(c.Parties)} {c.Act} {c.Maximum} {TimePrinter.Print(c.Timing)}",
        VerificationStatement c => $"{c.Means} verify {References(c.Reference)}",
        _ => FlowPrinter.Print(clause) ?? throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    private static string Symbol(Symbol symbol) => symbol switch
    {
        ActSymbol act => $"act{(act.ActorRole is null ? "" : $" {act.ActorRole}")}{(act.HasTarget ? $" → {act.TargetRole ?? "Party"}" : "")}",
        PhaseSymbol phase => $"phase {TimePrinter.Print(phase.Start)} … {TimePrinter.Print(phase.End)}",
        RecurringPeriodSymbol period => $"period {TimePrinter.Print(period.Length)} from {TimePrinter.Print(period.First)}",
        DateSymbol date => $"date {TimePrinter.Print(date.Point)}",
        BodySymbol => "body",
        PlaceSymbol place => place.Kind,
        TreatySymbol => "other treaty",
        BusinessDaySymbol days => LifePrinter.Print(days),
        GroupSymbol { Joining: { } joining } => $"group{LifePrinter.Joining(joining)}",
        ChangingGroupSymbol group => $"group{ConditionPrinter.Print(group.Membership, true)}",
        GroupSymbol group => $"group {string.Join(',', group.Members)}",
        FigureSymbol { SetBy: { } setter } figure => $"figure [{figure.Unit}] set by {setter}",
        FigureSymbol figure => $"figure [{figure.Unit}] {string.Join(", ", figure.Values.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}",
        _ => throw new InvalidOperationException($"No words for {symbol.Name}."),
    };

    private static string Priorities(BoundClause clause) =>
        clause is NormClause norm ? string.Concat(norm.Priorities.Select(priority => $"{priority.Word}({References(priority.Reference)}) ")) : "";

    internal static string References(ClauseReference reference) => string.Join(", ", reference.Targets);

    private static string Bearer(Bearer bearer) => (bearer.AtLeast is { } least ? $"{least} of " : "") + string.Join(bearer.Together ? "+" : ",", bearer.Agents) + LifePrinter.Joining(bearer.Joining);

    private static string Parties(IEnumerable<PartySymbol> parties) => string.Join(',', parties);

    private static string Target(PartySymbol? target) => target is null ? "" : $" of {target}";

    internal static string Amount(KnownAmount amount) => amount switch
    {
        Amount { OtherReading: { } other } range => $"{range.Value}|{other}",
        Amount number => number.Value.ToString(),
        OpenFigure open => $"{(open.Share == Rational.One ? "" : $"{open.Share}×")}{open.Figure}",
        OwnFigure own => $"{(own.Share == Rational.One ? "" : $"{own.Share}×")}{own.Figure}{(own.Rounding == Rounding.None ? "" : $" {own.Rounding}")}",
        _ => throw new InvalidOperationException($"No words for {amount.GetType().Name}."),
    };

    private static string Day(DateOnly date) => TimePrinter.Print(new DatePoint(date));
}
