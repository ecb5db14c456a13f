using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary><c>unreachable</c>, as a note: an entry into force that waits for each of several named States is blocked by any one of them for ever.</summary>
internal static class HoldoutCheck
{
    // Two States that make a treaty with each other both have to want it.
    private const int FewStates = 2;

    // More names than this nobody reads in a sentence.
    private const int Told = 6;

    public static void Run(CheckContext check)
    {
        if (check.Life.EntryFact is not null || check.Life.EntryClause is not { } entry) return;
        foreach (var condition in ClauseTimes.Parts(entry.Date).OfType<OpenDatePoint>().Select(open => open.Condition))
        {
            if (condition is not { Named: { Length: > FewStates } named }) continue;
            var missing = named.Where(party => check.Life.Consents.First(party, condition.Acts) is null).Select(party => party.Name).ToList();
            if (missing.Count == 0) continue;
            var who = missing.Count > Told ? $"{missing.Count} States" : Wording.List(missing);
            check.Report(
                FindingKind.Unreachable, $"The Treaty never enters into force under {Wording.Address(entry)} if one State alone refuses: {who} {(missing.Count == 1 ? "has" : "have")} yet to consent.",
                [entry], DiagnosticSeverity.Note, remarks: missing.Count > Told ? [$"These are {Wording.List(missing)}."] : []);
        }
    }
}
