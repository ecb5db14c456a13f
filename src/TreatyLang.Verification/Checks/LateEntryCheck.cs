using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>vacuous</c> and <c>unreachable</c> from a date on: where the text leaves the day of entry into force open, a late one can overtake a
/// window or a phase that ends on a calendar date.
/// </summary>
internal static class LateEntryCheck
{
    /// <summary>Names the days of entry into force that spoil a clause which others leave whole.</summary>
    /// <param name="check">The treaty over a favourable life.</param>
    /// <param name="lives">All lives that were looked at.</param>
    public static void Run(CheckContext check, ImmutableArray<Timeline> lives)
    {
        if (check.Life.EntryInText is not [var entry]) return;
        var named = check.Findings.Where(finding => finding.Kind is FindingKind.Vacuous or FindingKind.Unreachable).Select(finding => finding.Clauses[0].Ordinal).ToHashSet();
        List<(FindingKind Kind, string What, BoundClause Clause, int Last)> spoiled = [];
        foreach (var clause in check.Treaty.Clauses)
        {
            if (named.Contains(clause.Ordinal)) continue;
            if (clause is TermDefinition { Symbol: PhaseSymbol phase })
            {
                if (LastDay(check.Timeline, phase.End, false) is { } end && Overtakes(lives, end))
                    spoiled.Add((FindingKind.Unreachable, $"{phase.Name} ({Wording.Address(clause)}) would never be reached", clause, end));
            }
            // A deadline that has passed at entry into force binds all the same.
            else if (clause is NormClause and not ActDutyClause { Timing: InWindow } && ClauseTimes.WindowOf(clause) is { End: { } point, Phase: null } window
                && LastDay(check.Timeline, point, window.EndIsExclusive) is { } end && Overtakes(lives, end))
                spoiled.Add((FindingKind.Vacuous, $"{Wording.Subject(clause)} would apply on no day", clause, end));
        }
        foreach (var kind in spoiled.GroupBy(item => item.Kind))
            Report(check, entry, [.. kind.OrderBy(item => item.Last).ThenBy(item => item.Clause.Ordinal)]);
    }

    // All of this has one cause, the open day; the clause that is spoiled first is named, the others follow.
    private static void Report(CheckContext check, BoundClause entry, List<(FindingKind Kind, string What, BoundClause Clause, int Last)> spoiled)
    {
        var (kind, what, clause, last) = spoiled[0];
        check.Report(
            kind, $"{what} if the Treaty entered into force on {Wording.Date(last + 1)} or later, because its time ends on {Wording.Date(last)} and {Wording.Subject(entry)} leaves the day of entry into force open.",
            [clause, entry], DiagnosticSeverity.Warning, DateOnly.FromDayNumber(last + 1),
            remarks: [.. spoiled.Skip(1).Select(other => $"{other.What} if it entered into force on {Wording.Date(other.Last + 1)} or later.")]);
    }

    // What the entry into force waits for moves with it.
    private static int? LastDay(Timeline timeline, TimePoint point, bool isExclusive) =>
        ClauseTimes.Parts(point).Any(part => part is OpenDatePoint) ? null : timeline.ResolveWithoutEntry(point) - (isExclusive ? 1 : 0);

    private static bool Overtakes(ImmutableArray<Timeline> lives, int last) => lives.Any(life => life.Start > last && life.End >= life.Start);
}
