using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Judges what a scenario expects by what its replay shows.</summary>
/// <param name="scene">The history.</param>
/// <param name="breaches">All breaches in it.</param>
/// <param name="open">The clauses that are not judged.</param>
/// <param name="stages">The stages of procedures.</param>
internal sealed class ExpectationJudge(ReplayScene scene, ImmutableArray<ScenarioBreach> breaches, OpenClauses open, ImmutableArray<Stage> stages)
{
    /// <summary>What comes of an expectation.</summary>
    public ExpectationResult Judge(Expectation expectation)
    {
        var reason = expectation switch
        {
            BreachExpectation { IsExpected: true } breach => Missing(breach),
            BreachExpectation breach => Unexpected(breach),
            ForceExpectation force => Force(force),
            EndExpectation end => Day(Force(end.For).Last, end.On, $"The last day of force{(end.For is { } party ? $" for {party.Name}" : "")} is"),
            StageExpectation stage => At(stage),
            PhaseExpectation { IsEnd: false } phase => Day(scene.Calendar.Day(phase.Phase.Start), phase.On, $"{phase.Phase.Name} begins on"),
            PhaseExpectation phase => Day(scene.Calendar.Day(phase.Phase.End), phase.On, $"{phase.Phase.Name} ends on"),
            _ => throw new NotSupportedException($"Expectation {expectation.GetType().Name}."),
        };
        // A breach that is found is one whatever the others come to; that there is none holds only if all of them are judged.
        var isFound = expectation is BreachExpectation { IsExpected: var isExpected } && isExpected == (reason == "");
        if (!isFound && expectation is BreachExpectation about && Unjudged(about) is { } unknown)
            return new(expectation, ExpectationOutcome.Open, $"It is not judged yet whether {Wording.Address(unknown)} is breached.");
        return new(expectation, reason == "" ? ExpectationOutcome.Met : ExpectationOutcome.Missed, reason);
    }

    private BoundClause? Unjudged(BreachExpectation expected) => scene.Treaty.Clauses.FirstOrDefault(clause => clause is NormClause norm && open.Contain(clause)
        && (expected.Reference is null || expected.Reference.Covers(clause.Address))
        && (expected.By is null || norm.Bearer.Agents.Any(expected.By.Agents.Contains)));

    private string Missing(BreachExpectation expected)
    {
        AgentSymbol?[] agents = expected.By is { Together: false } by ? [.. by.Agents] : [null];
        foreach (var agent in agents)
        {
            var concerned = Concerned(expected, agent).ToList();
            if (concerned.Exists(item => Fits(expected, item.Breach))) continue;
            var of = expected.Reference is null ? "" : $" of {expected.Reference.Text}";
            var name = agent is not null ? $" by {agent.Name}" : expected.By is not null ? " by the Parties together" : "";
            return concerned.Count == 0
                ? $"There is no breach{of}{name}."
                : $"The only breach{(concerned.Count == 1 ? "" : "es")}{of}{name}: {string.Join("; ", concerned.Select(item => Days(item.Breach)))}.";
        }

        return "";
    }

    private string Unexpected(BreachExpectation expected)
    {
        var found = (expected.By is { Together: false } by ? by.Agents.SelectMany(agent => Concerned(expected, agent)).Distinct() : Concerned(expected, null))
            .Where(item => Overlaps(expected, item.Breach)).ToList();
        return string.Join(" ", found.Select(item => $"{Wording.Sentence(Days(item.Breach))}: {item.Statement}"));
    }

    private string Force(ForceExpectation force)
    {
        var days = Force(force.For);
        if (days.Contains(CivilCalendar.Day(force.On)) == force.IsExpected) return "";
        var whom = force.For is { } party ? $" for {party.Name}" : "";
        return $"The Treaty is in force{whom} from {Wording.Date(CivilCalendar.Date(days.First))} to {Wording.Date(CivilCalendar.Date(days.Last))}.";
    }

    /// <summary>The days of force for a Party; for all the days on which two Parties are bound, since a treaty is one between Parties (VCLT, Articles 2(1)(a) and 55).</summary>
    private DaySpan Force(PartySymbol? party)
    {
        if (party is not null) return Whole(scene.Calendar.For([party]).Force);
        var last = scene.Treaty.Parties.Select(other => scene.Calendar.For([other]).Force.Last).OrderDescending().Skip(1).DefaultIfEmpty(scene.Calendar.Force.Last).First();
        return Whole(scene.Calendar.Force) with { Last = last };
    }

    // Days of provisional application come before those of force.
    private DaySpan Whole(DaySpan days) => days with { First = Math.Max(days.First, scene.Calendar.EntryIntoForce) };

    private string At(StageExpectation expected)
    {
        var today = stages.Where(stage => stage.Covers(expected.On)).ToList();
        var isThere = expected.Body is { } body ? today.Exists(stage => stage.Kind is StageKind.BeforeBody && stage.Body == body)
            : today.Exists(stage => stage.Kind == (expected.IsResolved ? StageKind.Resolved : StageKind.Unresolved));
        if (isThere == expected.IsExpected) return "";
        return $"On {Wording.Date(expected.On)}: {(today.Count == 0 ? "there is no dispute" : Wording.List([.. today.Select(StageWording.Of)]))}.";
    }

    private static string Day(int? actual, DateOnly expected, string words) =>
        actual is not { } day ? $"{words} no day." : CivilCalendar.Date(day) == expected ? "" : $"{words} {Wording.Date(CivilCalendar.Date(day))}.";

    /// <summary>The breaches of the clauses in question by those in question; what the Parties owe together each of them owes.</summary>
    private IEnumerable<ScenarioBreach> Concerned(BreachExpectation expected, AgentSymbol? agent) =>
        from item in breaches
        where expected.Reference is null || expected.Reference.Covers(item.Breach.Clause.Address)
        where expected.By is null
            || (expected.By.Together ? item.Breach.Agent is null : item.Breach.Agent == agent || (item.Breach.Agent is null && Bears(item.Breach, agent)))
        select item;

    private static bool Bears(Breach breach, AgentSymbol? agent) => breach.Clause is NormClause norm && norm.Bearer.Agents.Any(bearer => bearer == agent);

    private static bool Fits(BreachExpectation expected, Breach breach) =>
        (expected.On is not { } on || breach.Covers(on))
        && (expected.From is not { } from || breach.FirstDay == from)
        && (expected.Until is not { } until || breach.LastDay == until);

    private static bool Overlaps(BreachExpectation expected, Breach breach) =>
        (expected.On is not { } on || breach.Covers(on))
        && !(expected.From > breach.LastDay)
        && !(expected.Until < breach.FirstDay);

    private static string Days(Breach breach) =>
        breach.LastDay is not { } last ? $"from {Wording.Date(breach.FirstDay)} on"
        : last == breach.FirstDay ? $"on {Wording.Date(last)}"
        : $"from {Wording.Date(breach.FirstDay)} to {Wording.Date(last)}";
}
