using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>unreachable</c>, of the stages of procedures: a period of a body to which no clause lets anyone refer a dispute, what follows such a period, and
/// a snap-back of which no clause lets anyone give notice.
/// </summary>
internal static class OrphanStageCheck
{
    /// <summary>Names the first stage of each way that no clause leads to, and with it what would follow.</summary>
    public static void Run(CheckContext check)
    {
        var (treaty, clocks) = (check.Treaty, new HashSet<int>());
        var others = new HashSet<int>();
        var bodies = new HashSet<BodySymbol>();
        var open = new Queue<RemedyStep>(treaty.Clauses.OfType<ReferralClause>().Select(referral => referral.Step));
        // A procedure that has no beginning at all may have it in another text.
        if (open.Count == 0) return;
        while (open.TryDequeue(out var step))
        {
            bodies.UnionWith(step switch { FurtherReferral further => further.Bodies, NoticeStep notice => [notice.Body], _ => [] });
            foreach (var clock in treaty.Clauses.OfType<ClockClause>())
                if (clock.After.IsEmpty ? bodies.Contains(clock.Body) : clock.After.Any(before => clocks.Contains(before.Ordinal))) clocks.Add(clock.Ordinal);
            foreach (var other in treaty.Clauses.OfType<OtherwiseClause>())
                if (other.Clocks.Any(clock => clocks.Contains(clock.Ordinal)) && others.Add(other.Ordinal)) open.Enqueue(other.Step);
        }
        foreach (var clock in treaty.Clauses.OfType<ClockClause>().Where(clock => clock.After.IsEmpty && !clocks.Contains(clock.Ordinal)))
        {
            var idle = treaty.Clauses.OfType<NormClause>().Where(clause => clause switch
            {
                ClockClause next => next.After.Contains(clock) && !clocks.Contains(next.Ordinal),
                OtherwiseClause next => next.Clocks.Contains(clock) && !others.Contains(next.Ordinal),
                _ => false,
            }).ToList();
            check.Report(
                FindingKind.Unreachable,
                $"The period in {Wording.Address(clock)} never begins, because no clause lets a Party refer a {Dispute(treaty)} to the {clock.Body.Name} or notify it of a breach.", [clock],
                remarks: idle.Count == 0 ? [] : [$"{Wording.Addresses(idle)} therefore {(idle.Count == 1 ? "comes" : "come")} to nothing."]);
        }
        foreach (var back in treaty.Clauses.OfType<SnapBackClause>().Where(back => !bodies.Contains(back.Body)))
            check.Report(FindingKind.Unreachable, $"What {Wording.Address(back)} lets apply again never does, because no clause lets a Party notify the {back.Body.Name} of a breach.", [back]);
    }

    private static string Dispute(BoundTreaty treaty) => treaty.Clauses.OfType<ReferralClause>().Select(referral => referral.Dispute).FirstOrDefault("Dispute");
}
