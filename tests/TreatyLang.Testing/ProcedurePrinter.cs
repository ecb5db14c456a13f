using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints the clauses of disputes and bodies.</summary>
internal static class ProcedurePrinter
{
    /// <summary>One clause.</summary>
    public static string Print(BoundClause clause) => clause switch
    {
        ReferralClause c => $"{Step(c.Step)} for {ClausePrinter.References(c.Breached)} {(c.RequiresBreach ? $"on {c.Gravity}{(c.Gravity is null ? "" : " ")}breach" : "on allegation")}",
        ClockClause c => $"clock {c.Body} {TimePrinter.Print(c.Length)}{(c.Opinion is null ? "" : $" for its {c.Opinion}")}{(c.Extendable ? " extendable" : "")}{(c.MostExtension is null ? "" : $" by {TimePrinter.Print(c.MostExtension)}")}{After(c)}",
        OtherwiseClause c => $"after {string.Join(" and ", c.Clocks.Select(clock => clock.Address))} {Step(c.Step)}",
        SuspensionEndClause c => $"suspension ends {End(c.End)}",
        PauseClause c => $"clock {c.Clock.Body} stands still {(c.State is { } state ? $"while {state}" : c.Phase is null ? $"before {c.Body}" : $"during {c.Phase}")}, then {(c.StartsAgain switch { true => "from its beginning", false => "resumes", _ => "?" })}",
        SilenceClause c => $"silence of {c.Body}{(c.Matter is null ? "" : $" on {c.Matter}")} for {(c.Clock is { } clock ? clock.Address.ToString() : TimePrinter.Print(c.Length))}: {c.Subject} {c.Outcome}",
        ReturnClause c => $"dispute ends on compliance with {ClausePrinter.References(c.Reference)}",
        StandstillFact c => $"fact {c.State} {TimePrinter.Print(new DatePoint(c.First))} … {TimePrinter.Print(new DatePoint(c.Last))}",
        ExtensionRequestClause c => $"request to extend {ClausePrinter.References(c.Deadline)} {TimePrinter.Print(c.Window)}",
        DeadlineExtensionClause c => $"{string.Join(',', c.Bearer.Agents)} may extend {ClausePrinter.References(c.Deadline)} by {string.Join(" then ", c.Steps.Select(TimePrinter.Print))}{(c.IsRepeatable ? " each" : "")}{(c.Most is { } most ? $" ×{most}" : "")}{(c.Limit is null ? "" : $" until {TimePrinter.Print(c.Limit)}")}{(c.NeedsRequest ? " on request" : "")}{(c.Rule is null ? "" : $" by {Rule(c.Rule)}")}",
        AdjustmentClause c => $"{c.Body} may adjust {ClausePrinter.References(c.Reference)} by {c.Share}{(c.Delay is null ? "" : $" after {TimePrinter.Print(c.Delay)}")}{(c.Rule is null ? "" : $" by {Rule(c.Rule)}")}",
        ExemptionPowerClause c => $"{string.Join(',', c.Bearer.Agents)} may exempt {c.Exempted} from {c.Act}{(c.UpTo is null ? "" : $" for {TimePrinter.Print(c.UpTo)}")}",
        BlockingClause c => $"{c.Body} may block {c.Act}{(c.Timing is null ? "" : $" {TimePrinter.Print(c.Timing)}")}{(c.Rule is null ? "" : $" by {Rule(c.Rule)}")}",
        SettingClause c => $"{c.Body} sets {c.Figure} {TimePrinter.Print(c.Periods)}{(c.DayOfYearBefore is { } day ? $" by {day.Month:00}-{day.Day:00} before" : "")}{(c.Lead is null ? "" : $" {TimePrinter.Print(c.Lead)} before")}{(c.Rule is null ? "" : $" by {Rule(c.Rule)}")}",
        FallbackClause c => $"without {c.Body} {c.Figure} remains{(c.Length is null ? "" : $" after {TimePrinter.Print(c.Length)}")}",
        EarliestActClause c => $"{c.Bearer.Agents[0]} {c.Act} not before {TimePrinter.Print(c.Earliest)} after each {c.Trigger}",
        VetoClause c => $"{string.Join(',', c.Bearer.Agents)} may block {c.Body}",
        SnapBackClause c => $"{ClausePrinter.References(c.Restored)} again {TimePrinter.Print(c.Length)} after notice to {c.Body}",
        MembershipClause c => $"{c.Body} of {c.Members?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the Parties"}",
        DecisionRuleClause c => $"{c.Body} decides by {Rule(c.Rule)}",
        QuorumClause c => $"quorum of {c.Body} {c.Members}",
        VoteClause c => $"{c.Party} has {c.Votes} in {c.Body}",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    /// <summary>What an act of a procedure is about.</summary>
    public static string Detail(ProcedureDetail? detail) => detail is null ? "" : string.Concat(
        detail.Body is null ? "" : $" to {detail.Body}",
        detail.Act is null ? "" : $" of {detail.Act}",
        detail.Gravity is null ? "" : $" {detail.Gravity}",
        detail.Clauses is null ? "" : $" of {ClausePrinter.References(detail.Clauses)}",
        detail.Length is null ? "" : $" by {TimePrinter.Print(detail.Length)}");

    private static string After(ClockClause clock) => clock.After.IsEmpty ? "" : $" after {string.Join(" and ", clock.After.Select(other => other.Address))}";

    private static string Step(RemedyStep step) => step switch
    {
        FurtherReferral further => $"referral to {string.Join(further.Choice switch { ReferralChoice.All => " and ", ReferralChoice.Any => " and/or ", _ => " or " }, further.Bodies)}",
        NoticeStep notice => $"notice to {notice.Body}",
        Suspension suspension => $"suspension of {ClausePrinter.References(suspension.Reference)}{(suspension.IsPartial ? " or a part" : "")}{(suspension.UpTo is null ? "" : $" for {TimePrinter.Print(suspension.UpTo)}")}",
        Termination => "termination",
        Lapse => "end",
        _ => "withdrawal",
    };

    private static string End(SuspensionEnd end) => end switch
    {
        ReturnToCompliance compliance => $"on {ClausePrinter.References(compliance.Reference)}",
        LiftedByBody lifted => $"by {lifted.Body}",
        LapseOfTime lapse => $"after {TimePrinter.Print(lapse.Length)}",
        _ => throw new InvalidOperationException($"No words for {end.GetType().Name}."),
    };

    private static string Rule(DecisionRule rule) => rule switch
    {
        Consensus => "consensus",
        Majority majority => $"{(majority.IsExceeded ? "more than " : "")}{majority.Share} of {(majority.OfVotesCast ? "votes cast" : "all")}",
        FixedVotes votes => $"{votes.Needed} of {votes.Total}",
        _ => throw new InvalidOperationException($"No words for {rule.GetType().Name}."),
    };
}
