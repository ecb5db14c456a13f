using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>conflict</c> and <c>empty-right</c>: in no period does a history lawful for the holder use a right as granted. A conflict if no
/// priority word links the right to what stops it, an empty right if one does.
/// </summary>
internal static class RightsCheck
{
    public static void Run(SliceContext slice)
    {
        if (slice.UsesEveryRight) return;
        foreach (var (right, agent) in slice.Encoding.Slice.Rights)
            slice.Decide($"whether the right in {Wording.Subject(right)} can be used", () => Run(slice, right, agent));
    }

    /// <summary>The claim that each right of the slice is used as granted at least once; true where none of them has a day.</summary>
    public static Formula EveryUse(SliceContext slice) => Formula.All(
        slice.Encoding.Slice.Rights
            .Select(right => (right.Clause, Holders: RightUses.Holders(right.Clause, right.Agent), Uses: RightUses.Of(slice.Encoding, slice.Check, right.Clause, right.Agent)))
            .Where(right => right.Uses.Count > 0)
            .Select(right => RightUses.AsGranted(right.Clause, right.Holders, right.Uses)));

    private static void Run(SliceContext slice, NormClause right, AgentSymbol agent)
    {
        var uses = RightUses.Of(slice.Encoding, slice.Check, right, agent);
        if (uses.Count == 0) return;
        var holders = RightUses.Holders(right, agent);
        ImmutableArray<int> norms = [.. slice.Encoding.NormLabels.Where(label => slice.Encoding.Units[label].Agents.Any(holders.Contains))];
        var used = RightUses.AsGranted(right, holders, uses);
        switch (slice.Ask([.. slice.Encoding.BackgroundLabels, .. norms], used))
        {
            case Satisfiable satisfiable:
                WitnessReplay.OfUse(slice, right, holders, RightUses.Granted(right, holders), satisfiable.Model);
                break;
            case Unsatisfiable when slice.MinimalSetExcluding(norms, slice.Encoding.BackgroundLabels, used) is { } stopping:
                new RightExplanation(slice, right, holders, uses, norms, stopping).Report();
                break;
        }
    }
}
