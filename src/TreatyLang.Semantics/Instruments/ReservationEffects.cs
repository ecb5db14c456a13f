using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Carries reservations into the clauses that they exclude: these bind the Party no longer, and nobody towards it (VCLT, Article 21(1)).</summary>
internal static class ReservationEffects
{
    /// <summary>The clauses as they are with all reservations that the treaty permits.</summary>
    public static ImmutableArray<BoundClause> Apply(ImmutableArray<BoundClause> clauses, DiagnosticBag diagnostics)
    {
        ImmutableArray<ReservationRuleClause> rules = [.. clauses.OfType<ReservationRuleClause>()];
        foreach (var reservation in clauses.OfType<ReservationClause>())
        {
            if (rules.FirstOrDefault(rule => rule.Prohibits(reservation.Reference)) is { } prohibition)
                diagnostics.ReportWith(InstrumentDiagnostics.ProhibitedReservation, reservation.Location, prohibition.Location, reservation.Party.Name, prohibition.Address.ToString());
            else
                clauses = Exclude(clauses, reservation, diagnostics);
        }

        return clauses;
    }

    private static ImmutableArray<BoundClause> Exclude(ImmutableArray<BoundClause> clauses, ReservationClause reservation, DiagnosticBag diagnostics)
    {
        ImmutableArray<NormClause> norms = [.. clauses.OfType<NormClause>().Where(norm => reservation.Reference.Covers(norm.Address) && norm.Bearer.Agents.Contains(reservation.Party))];
        if (norms.IsEmpty)
        {
            diagnostics.Report(InstrumentDiagnostics.NothingReserved, reservation.Location, reservation.Reference.Text, reservation.Party.Name);
        }
        else if (norms.FirstOrDefault(norm => norm.Bearer.Together) is { } joint)
        {
            diagnostics.Report(InstrumentDiagnostics.JointReservation, reservation.Location, joint.Address.ToString(), reservation.Party.Name);
        }
        else
        {
            return [.. clauses.Select(clause => clause is NormClause norm && reservation.Reference.Covers(norm.Address) ? Without(norm, reservation.Party) : clause).OfType<BoundClause>()];
        }

        return clauses;
    }

    private static NormClause? Without(NormClause norm, PartySymbol party)
    {
        var rest = norm.Bearer.Agents.Remove(party);
        return rest.IsEmpty || TargetOf(norm) == party ? null : norm with { Bearer = norm.Bearer with { Agents = rest } };
    }

    private static PartySymbol? TargetOf(NormClause norm) => norm switch
    {
        ActDutyClause duty => duty.Target,
        ActLimitClause limit => limit.Target,
        ActRightClause right => right.Target,
        _ => null,
    };
}
