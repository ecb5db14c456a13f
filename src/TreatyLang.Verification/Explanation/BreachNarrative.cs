using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Replay;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Replays a history that keeps some clauses and breaches another, and tells it up to the breach.</summary>
/// <param name="slice">The slice.</param>
/// <param name="encoding">How the slice is encoded for the history.</param>
/// <param name="model">The history.</param>
/// <param name="about">The labels that it is about.</param>
/// <param name="kept">The labels that it keeps.</param>
/// <param name="broken">The labels of the clause that it breaches.</param>
/// <param name="terms">What it is told about, with the agents of the slice as encoded.</param>
internal sealed class BreachNarrative(
    SliceContext slice, SliceEncoding encoding, Model model, ImmutableArray<int> about, ImmutableArray<int> kept, ImmutableArray<int> broken, IReadOnlySet<(AgentSymbol, TermSymbol)> terms)
{
    /// <summary>The steps of the history, the last of which is the breach.</summary>
    /// <param name="day">The day by which the clause is breached, where that matters.</param>
    /// <param name="clash">The number that the history has to reach, or null.</param>
    /// <exception cref="InternalVerificationException">The evaluator does not confirm the history.</exception>
    public ImmutableArray<WitnessStep> Tell(int? day = null, Clash? clash = null)
    {
        var treaty = slice.Check.Treaty;
        var history = WitnessReplay.Decode(slice.Check, encoding, model);
        if (day is { } last) history = HistoryTerms.Late(encoding, history, last);
        var scene = new ReplayScene(treaty, history);
        var breach = WitnessReplay.OfBreach(slice, scene, kept, broken, day ?? int.MaxValue);
        if (clash is not null && day is { } reached && clash.Issue.Replayed(scene, reached) != clash.Extreme)
            throw new InternalVerificationException($"The history found does not reach the number by which {Wording.Address(breach.Clause)} is missed.");
        var agents = breach.Agent is null ? [] : slice.Encoding.Slice.Agents.Length == 1 ? slice.Encoding.Slice.Alike : [breach.Agent];
        var end = new BreachWording(scene, new Subject(agents, treaty)).Step(breach);
        var narrative = new Narrative(scene, history, HistoryTerms.OfAll(slice, terms), slice.Clauses(about.Except(broken)));
        return narrative.Until(day is { } until ? DateOnly.FromDayNumber(until) : end.Date, breach, end);
    }
}
