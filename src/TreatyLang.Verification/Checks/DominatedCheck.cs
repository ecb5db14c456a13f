using TreatyLang.Semantics;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>dominated</c>: a duty, prohibition or limit is implied by the other norms of the same agent and the definitions, without
/// facts. Clauses that imply each other are one finding; a clause is reported only if it is implied for all whom it binds.
/// </summary>
internal sealed class DominatedCheck
{
    private readonly SortedDictionary<int, (NormClause Clause, int Units, SortedDictionary<int, BoundClause> Reasons, string Certificate)> _implied = [];

    /// <summary>Looks for implied norms in one satisfiable slice.</summary>
    public void Run(SliceContext slice)
    {
        var encoding = slice.Encoding;
        if (encoding.NormLabels.Length < 2) return;
        var moved = slice.Lawful is { } lawful ? new MovedHistory(encoding, lawful) : null;
        foreach (var label in encoding.NormLabels)
        {
            var unit = encoding.Units[label];
            if (unit.Clause is not (LimitClause or ActLimitClause or ActDutyClause { Timing: not RelativeToEach })) continue;
            var others = encoding.NormLabels.Where(other => other != label && unit.Agents.All(encoding.Units[other].Agents.Contains)).ToList();
            if (others.Count == 0 || moved?.Breaks(label, [.. encoding.DefinitionLabels, .. others]) == true) continue;
            var breach = Formula.Any(encoding.Of(label).Select(ground => !ground.Formula));
            if (slice.Ask([.. encoding.DefinitionLabels, .. others], breach) is not Unsatisfiable) continue;
            if (slice.Excluding(others, encoding.DefinitionLabels, breach) is { Count: > 0 } reasons) Add(slice, label, reasons, breach, others);
        }
    }

    /// <summary>Reports what was found in all slices.</summary>
    public void Report(CheckContext check)
    {
        // Where several names fit, the first is used: what hardly applies is no repetition.
        var reported = check.Findings.Where(finding => finding.Kind is FindingKind.Vacuous).Select(finding => finding.Clauses[0].Ordinal).ToHashSet();
        foreach (var (ordinal, (clause, units, reasons, certificate)) in _implied)
        {
            if (!IsImpliedForAll(clause, units) || reported.Contains(ordinal)) continue;
            // Of clauses that imply each other the later one is the repetition.
            if (reasons.Count == 1 && _implied.TryGetValue(reasons.Keys.First(), out var other) && other.Reasons.ContainsKey(ordinal) && other.Reasons.Count == 1 && IsImpliedForAll(other.Clause, other.Units) && ordinal < other.Clause.Ordinal) continue;
            reported.Add(ordinal);
            var verb = reasons.Count == 1 ? "already implies" : "already imply";
            check.Report(
                FindingKind.Dominated, $"{Wording.Address(clause)} adds nothing, because {Wording.Addresses(reasons.Values)} {verb} it.",
                [clause, .. reasons.Values], certificate: certificate);
        }
    }

    private static bool IsImpliedForAll(NormClause clause, int units) => units >= (clause.Bearer.Together ? 1 : clause.Bearer.Agents.Length);

    private void Add(SliceContext slice, int label, IReadOnlyList<BoundClause> reasons, Formula breach, List<int> others)
    {
        var encoding = slice.Encoding;
        var clause = (NormClause)encoding.Units[label].Clause;
        if (!_implied.TryGetValue(clause.Ordinal, out var entry))
        {
            var statement = $"{Wording.Address(clause)} is implied by {Wording.Addresses(reasons)}.";
            var certificate = slice.Check.Certificates.Add(
                "dominated", encoding, [clause], statement, isSatisfiable: false,
                () => encoding.Problem.Restrict([.. encoding.DefinitionLabels, .. others]).Add(breach));
            entry = (clause, 0, [], certificate);
        }
        foreach (var reason in reasons) entry.Reasons[reason.Ordinal] = reason;
        _implied[clause.Ordinal] = entry with { Units = entry.Units + (encoding.Slice.Agents.Length == 1 ? encoding.Slice.Alike.Length : 1) };
    }
}
