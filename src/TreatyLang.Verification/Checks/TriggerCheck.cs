using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>vacuous</c>, the part that needs the solver: a duty whose trigger happens in no possible history that complies with the other
/// clauses. If only together with the duty itself they keep its trigger from happening, the duty defeats itself.
/// </summary>
internal sealed class TriggerCheck
{
    private readonly SortedDictionary<int, (ActDutyClause Duty, int Units, bool DefeatsItself, SortedDictionary<int, BoundClause> Reasons, string Certificate)> _idle = [];

    /// <summary>Looks for duties without a trigger in one satisfiable slice.</summary>
    public void Run(SliceContext slice)
    {
        var encoder = slice.Encoding.Relatives;
        foreach (var norm in slice.Encoding.Slice.Norms.OfType<RelativeNorm>())
        {
            var triggers = encoder.Count(norm);
            if (triggers.Terms.IsEmpty || slice.Lawful?.Value(triggers) >= 1 || !CanBePrevented(slice.Encoding.Slice, norm)) continue;
            var happens = triggers.AtLeast(1);
            var own = slice.Encoding.NormLabels.Where(label => slice.Encoding.Units[label].Clause.Ordinal == norm.Duty.Ordinal).ToList();
            List<int> others = [.. slice.Encoding.NormLabels.Except(own)];
            if (IsExcluded(slice, others, happens)) Add(slice, norm.Duty, others, happens, false);
            else if (IsExcluded(slice, [.. others, .. own], happens)) Add(slice, norm.Duty, [.. others, .. own], happens, true);
        }
    }

    /// <summary>Reports what was found in all slices.</summary>
    public void Report(CheckContext check)
    {
        foreach (var (_, (duty, units, defeatsItself, reasons, certificate)) in _idle)
        {
            if (units < (duty.Bearer.Together ? 1 : duty.Bearer.Agents.Length)) continue;
            var others = reasons.Values.Where(reason => reason.Ordinal != duty.Ordinal).ToList();
            // Where several names fit, the first is used: a right that the same clauses leave empty is reported as that.
            if (check.Findings.Any(finding => finding.Kind < FindingKind.Vacuous && finding.Clauses.Contains(duty) && others.TrueForAll(finding.Clauses.Contains))) continue;
            var trigger = ((RelativeToEach)duty.Timing).Trigger;
            var leave = others.Count == 1 ? "leaves" : "leave";
            var message = (defeatsItself, others.Count) switch
            {
                (true, 0) => $"{Wording.Subject(duty)} defeats itself: whoever complies with it can never do the act that it is tied to, so no {trigger.Name} happens.",
                (true, _) => $"{Wording.Subject(duty)} defeats itself: together with {Wording.Addresses(others)} it leaves no day on which the {trigger.Name} that it is tied to can happen.",
                (_, 0) => $"{Wording.Subject(duty)} is never triggered, because the facts leave no day on which the {trigger.Name} that it is tied to can happen.",
                _ => $"{Wording.Subject(duty)} is never triggered, because {Wording.Addresses(others)} {leave} no day on which the {trigger.Name} that it is tied to can happen.",
            };
            check.Report(FindingKind.Vacuous, message, [duty, .. others], certificate: certificate);
        }
    }

    /// <summary>Whether anything in the slice can keep the trigger from happening at all.</summary>
    private static bool CanBePrevented(Slice slice, RelativeNorm norm)
    {
        bool IsConcerned(ActSymbol act) => act == norm.Timing.Trigger || act == norm.Duty.Act;
        return slice.Norms.Any(other => other is CeilingNorm ceiling && IsConcerned(ceiling.Act))
            || slice.Norms.Any(other => other is RelativeNorm relative && relative != norm && relative.Timing.Trigger == norm.Timing.Trigger)
            || slice.Background.Any(item => item.Clause is ActCapability can && IsConcerned(can.Act))
            || norm.Timing.IsBefore;
    }

    private static bool IsExcluded(SliceContext slice, IReadOnlyList<int> labels, Formula happens) =>
        slice.Ask([.. slice.Encoding.BackgroundLabels, .. labels], happens) is Unsatisfiable;

    private void Add(SliceContext slice, ActDutyClause duty, List<int> labels, Formula happens, bool defeatsItself)
    {
        var encoding = slice.Encoding;
        if (slice.Excluding(labels, encoding.BackgroundLabels, happens) is not { } reasons) return;
        if (!_idle.TryGetValue(duty.Ordinal, out var entry))
        {
            var certificate = slice.Check.Certificates.Add(
                "vacuous", encoding, [duty], $"{Wording.Subject(duty)} is never triggered.", isSatisfiable: false,
                () => encoding.Problem.Restrict([.. encoding.BackgroundLabels, .. labels]).Add(happens));
            entry = (duty, 0, false, [], certificate);
        }
        foreach (var reason in reasons) entry.Reasons[reason.Ordinal] = reason;
        _idle[duty.Ordinal] = entry with
        {
            Units = entry.Units + (encoding.Slice.Agents.Length == 1 ? encoding.Slice.Alike.Length : 1),
            DefeatsItself = entry.DefeatsItself || defeatsItself,
        };
    }
}
