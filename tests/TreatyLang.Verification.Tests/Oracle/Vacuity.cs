namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Which norms of a small treaty apply on no day, or hardly any.</summary>
internal static class Vacuity
{
    public static bool IsVacuous(SmallTreaty treaty, SmallNorm norm)
    {
        switch (norm)
        {
            // What lies in a phase that is never reached follows from that, and is no finding of its own.
            case var _ when WindowOf(norm) is { IsPhase: true } phase && Days(treaty, phase).Count == 0: return false;
            case SmallLimit limit:
                var left = Days(treaty, limit.Span);
                var most = limit.Units.Max(unit => left.Count(day => !HoldingRules.IsDisplaced(treaty, limit, unit, day)));
                return most == 0 || (limit.Span is { HasEnd: false, IsPhase: false } && most <= 31 && most * 100 <= treaty.End - treaty.Start + 1);
            case SmallHoldingRight right:
                var window = Days(treaty, right.Span);
                if (right.OverBy is not PriorityWords.Notwithstanding) return window.Count == 0;
                var lifted = (SmallLimit)treaty.Norms.Single(other => other.Number == right.Over);
                return !window.Exists(day => lifted.Compared is not Compared.AtLeast && lifted.Span.Has(day)
                    && HoldingRules.Weight(treaty.Composition, right.Thing, lifted.Thing) > 0
                    && lifted.Units.Any(unit => unit.Parties.Any(right.Binds) && !HoldingRules.IsDisplaced(treaty, lifted, unit, day)));
            // A deadline before entry into force binds all the same, and one after the end just asks for nothing.
            case SmallDuty { Times.Range: var due } duty when ReferenceEquals(due, duty.Times.Spans.FirstOrDefault()):
                return Days(treaty, due).Count == 0 && due.Last >= treaty.Start;
            default: return WindowOf(norm) is { } only && Days(treaty, only).Count == 0;
        }
    }

    private static Span? WindowOf(SmallNorm norm) => norm switch
    {
        SmallLimit limit => limit.Span,
        SmallHoldingRight right => right.Span,
        SmallActRight right => right.Span,
        SmallOnlyRight right => right.Span,
        SmallQuota quota => quota.Times.Range,
        SmallDuty duty => duty.Times.Range,
        SmallTriggered triggered => triggered.Range,
        _ => null,
    };

    private static List<int> Days(SmallTreaty treaty, Span span) =>
        [.. Enumerable.Range(treaty.Start, treaty.End - treaty.Start + 1).Where(span.Has)];
}
