namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Which acts and times norms and papers speak of.</summary>
internal static class ActTerms
{
    public static IEnumerable<int> ActsOf(SmallNorm norm) => norm switch
    {
        SmallDuty duty => [duty.Act],
        SmallTriggered triggered => [triggered.Act, triggered.Trigger],
        SmallQuota quota => [quota.Act],
        SmallActRight right => [right.Act],
        SmallOnlyRight only => [only.Act],
        _ => [],
    };

    public static IEnumerable<Span> SpansOf(SmallNorm norm) => norm switch
    {
        SmallDuty duty => duty.Times.Spans,
        SmallQuota quota => quota.Times.Spans,
        SmallActRight right => [right.Span],
        SmallOnlyRight right => [right.Span],
        _ => [],
    };

    public static IEnumerable<Span> SpansOf(SmallPaper paper, int[] acts) => paper switch
    {
        SmallActFact fact when acts.Contains(fact.Act) => [new(fact.Date, fact.Date, "", true, true)],
        SmallActCapability capability when acts.Contains(capability.Act) => capability.Times.Spans,
        _ => [],
    };
}
