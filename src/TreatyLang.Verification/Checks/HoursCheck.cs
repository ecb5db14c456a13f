using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>undefined</c>, hours by nobody's clock: to what day an hour belongs, and with it whether a notice comes in time, depends on the
/// zone; a text that counts hours has to name one (language reference, rule 8). Between two events so many hours are the same by every clock: a note.
/// </summary>
internal static class HoursCheck
{
    /// <summary>Reports all clauses that count hours, if no sentence names the zone.</summary>
    public static void Run(CheckContext check)
    {
        ImmutableArray<BoundClause> counting = [.. check.Treaty.Clauses.Where(clause => Durations(clause).Any(length => length?.Unit is TimeUnit.Hour))];
        if (counting.IsEmpty || check.Treaty.Clauses.Any(clause => clause is TimeZoneClause)) return;
        var start = check.Timeline.Start;
        check.Report(
            FindingKind.Undefined,
            $"{Wording.Addresses(counting)} {(counting.Length == 1 ? "counts" : "count")} hours, but the text does not say by whose clock: what is done late on {Wording.Date(start)} by one clock is done on {Wording.Date(start + 1)} by another.",
            counting, DiagnosticSeverity.Note, DateOnly.FromDayNumber(start), remarks: ["Name the zone: “Hours are counted in Greenwich Mean Time.”"]);
    }

    private static IEnumerable<Duration?> Durations(BoundClause clause)
    {
        IEnumerable<Duration?> own = clause switch
        {
            ActDutyClause duty => Of(duty.Timing),
            BlockingClause blocking => Of(blocking.Timing),
            OverlapClause overlap => [overlap.Most],
            EarliestActClause earliest => [earliest.Earliest],
            SilenceClause silence => [silence.Length],
            _ => [],
        };
        var states = clause is NormClause norm ? norm.Conditions.Select(condition => condition.State).OfType<OmissionState>() : [];
        return own.Concat(states.SelectMany(state => Of(state.Timing)));
    }

    private static IEnumerable<Duration?> Of(ActTiming? timing) => timing is RelativeToEach relative ? [relative.Earliest, relative.Latest] : [];
}
