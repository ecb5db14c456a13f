using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>dominated</c>: a duty, prohibition or limit is implied by the other norms of the same agent and the definitions, without
/// facts. Clauses that imply each other are one finding; a clause is reported only if it is implied for all whom it binds.
/// </summary>
internal sealed class DominatedCheck
{
    private readonly SortedDictionary<int, ImpliedClause> _implied = [];

    // By the clause that they imply and that implies them, whatever other reason was found for it first.
    private readonly Dictionary<int, HashSet<int>> _equivalents = [];

    /// <summary>Looks for implied norms in one satisfiable slice.</summary>
    public void Run(SliceContext slice)
    {
        var encoding = slice.Encoding;
        if (encoding.NormLabels.Length < 2) return;
        var moved = slice.Lawful is { } lawful ? new MovedHistory(encoding, lawful) : null;
        foreach (var label in encoding.NormLabels)
        {
            if (encoding.Units[label].Clause is ActDutyClause { Timing: RelativeToEach }) RunTriggered(slice, label);
            if (!IsCovered(encoding, label)) continue;
            var agents = encoding.Units[label].Agents;
            var others = encoding.NormLabels.Where(other => other != label && agents.All(encoding.Units[other].Agents.Contains)).ToList();
            if (others.Count == 0 || moved?.Breaks(label, [.. encoding.DefinitionLabels, .. others]) == true) continue;
            var breach = Breach(encoding, label);
            if (slice.Ask([.. encoding.DefinitionLabels, .. others], breach) is not Unsatisfiable) continue;
            if (slice.Excluding(others, encoding.DefinitionLabels, breach) is not { Count: > 0 } reasons) continue;
            var entry = Add(slice, label, reasons, slice.Check.Certificates.Add(
                "dominated", encoding, [encoding.Units[label].Clause], $"{Wording.Address(encoding.Units[label].Clause)} is implied by {Wording.Addresses(reasons)}.", isSatisfiable: false,
                () => encoding.Problem.Restrict([.. encoding.DefinitionLabels, .. others]).Add(breach)));
            // Clauses that imply each other are one finding, though another reason was found for the one that was asked about first.
            if (reasons.Count > 1) continue;
            var reason = others.First(other => encoding.Units[other].Clause == reasons[0]);
            if (IsCovered(encoding, reason) && slice.Ask([.. encoding.DefinitionLabels, label], Breach(encoding, reason)) is Unsatisfiable) AddEquivalents(entry, reasons[0]);
        }
    }

    /// <summary>Reports what was found in all slices.</summary>
    public void Report(CheckContext check)
    {
        // Where several names fit, the first is used: what hardly applies is no repetition.
        var named = check.Findings.Where(finding => finding.Kind is FindingKind.Vacuous).Select(finding => finding.Clauses[0].Ordinal).ToHashSet();
        // A right with a proviso also grants something.
        var rights = check.Treaty.Clauses.OfType<HoldingRightClause>().Select(right => right.Ordinal).ToHashSet();
        var implied = _implied.Values.Where(entry => entry.IsForAll && !rights.Contains(entry.Clause.Ordinal) && !named.Contains(entry.Clause.Ordinal)).ToDictionary(entry => entry.Clause.Ordinal);
        var reached = implied.ToDictionary(pair => pair.Key, pair => Reached(implied, pair.Value));
        foreach (var entry in implied.Values)
        {
            // Of clauses that imply each other the last one is the repetition.
            var mutual = reached[entry.Clause.Ordinal].Where(ordinal => ordinal != entry.Clause.Ordinal && reached[ordinal].Contains(entry.Clause.Ordinal)).Select(ordinal => implied[ordinal]).ToList();
            if (mutual.Exists(other => other.Clause.Ordinal > entry.Clause.Ordinal)) continue;
            var reasons = entry.Reasons.Values.Concat(mutual.Select(other => other.Clause)).DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal).ToList();
            var (effect, verb) = (entry.Clause is ActRightClause, reasons.Count) switch
            {
                (true, 1) => ("forbids nothing", "forbids the same already"),
                (true, _) => ("forbids nothing", "forbid the same already"),
                (_, 1) => ("adds nothing", "already implies it"),
                _ => ("adds nothing", "already imply it"),
            };
            check.Report(
                FindingKind.Dominated, $"{Wording.Subject(entry.Clause)} {effect}, because {Wording.Addresses(reasons)} {verb}.",
                [entry.Clause, .. reasons], certificate: entry.Certificate,
                remarks: mutual.Count > 0 ? [$"Each of {Wording.Addresses(mutual.Append(entry).Select(other => other.Clause).OrderBy(clause => clause.Ordinal))} follows from the others."] : []);
        }
    }

    private void RunTriggered(SliceContext slice, int label)
    {
        var triggered = slice.Encoding.Slice.Norms.OfType<RelativeNorm>().ToList();
        var unit = slice.Encoding.Units[label];
        var duty = triggered.Find(norm => norm.Duty.Ordinal == unit.Clause.Ordinal && norm.Agents.SequenceEqual(unit.Agents));
        var implication = new TriggeredImplication(slice.Check.Timeline);
        if (duty is not null && triggered.Find(other => other.Duty.Ordinal != duty.Duty.Ordinal && implication.Implies(other, duty)) is { } reason) Add(slice, label, [reason.Duty], null);
    }

    private static bool IsCovered(SliceEncoding encoding, int label) =>
        encoding.Units[label].Clause is LimitClause or FlowLimitClause or CumulativeFlowClause or MeasuredLimitClause or ActLimitClause or ActDutyClause { Timing: not RelativeToEach } or ActRightClause { Only: true };

    private static Formula Breach(SliceEncoding encoding, int label) => Formula.Any(encoding.Of(label).Select(ground => !ground.Formula));

    /// <summary>The implied clauses that one leads to from reason to reason.</summary>
    private HashSet<int> Reached(Dictionary<int, ImpliedClause> implied, ImpliedClause from)
    {
        var reached = new HashSet<int>();
        var open = new Queue<ImpliedClause>([from]);
        while (open.TryDequeue(out var entry))
            foreach (var reason in entry.Reasons.Keys.Concat(_equivalents.GetValueOrDefault(entry.Clause.Ordinal) ?? []))
                if (implied.TryGetValue(reason, out var next) && reached.Add(reason)) open.Enqueue(next);
        return reached;
    }

    private ImpliedClause Add(SliceContext slice, int label, IReadOnlyList<BoundClause> reasons, string? certificate)
    {
        var clause = (NormClause)slice.Encoding.Units[label].Clause;
        if (!_implied.TryGetValue(clause.Ordinal, out var entry)) _implied.Add(clause.Ordinal, entry = new(clause, certificate));
        entry.Units += slice.Encoding.Slice.Agents.Length == 1 ? slice.Encoding.Slice.Alike.Length : 1;
        foreach (var reason in reasons) entry.Reasons[reason.Ordinal] = reason;
        return entry;
    }

    private void AddEquivalents(ImpliedClause entry, BoundClause reason)
    {
        if (!_equivalents.TryGetValue(reason.Ordinal, out var clauses)) _equivalents.Add(reason.Ordinal, clauses = []);
        clauses.Add(entry.Clause.Ordinal);
    }

    private sealed class ImpliedClause(NormClause clause, string? certificate)
    {
        public NormClause Clause { get; } = clause;

        /// <summary>The certificate, or null where the duties were compared trigger by trigger.</summary>
        public string? Certificate { get; } = certificate;

        /// <summary>For how many of those whom it binds it is implied.</summary>
        public int Units { get; set; }

        public bool IsForAll => Units >= (Clause.Bearer.Together ? 1 : Clause.Bearer.Agents.Length);

        public SortedDictionary<int, BoundClause> Reasons { get; } = [];
    }
}
