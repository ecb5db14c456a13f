using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Adds conditions to a frame; after a diagnostic the result is null.</summary>
internal sealed class ConditionBinder(BindingScope scope)
{
    private readonly StateBinder _states = new(scope);
    private readonly HolderBinder _holders = new(scope);
    private readonly PerformedActBinder _acts = new(scope);

    /// <summary>The frame with a condition that opens the sentence.</summary>
    public TimeFrame? Lead(TimeFrame frame, ConditionSyntax condition, Correlation correlation, SentencePlace place)
    {
        if (condition is not (UnlessConditionSyntax or ProvisoConditionSyntax)) return Add(frame, condition, correlation, place);
        scope.Diagnostics.Report(ConditionDiagnostics.ConditionLast, condition.Location, Words.Of(condition).Split(' ')[0]);
        return null;
    }

    /// <summary>The frame with a condition added.</summary>
    public TimeFrame? Add(TimeFrame frame, ConditionSyntax condition, Correlation correlation, SentencePlace place) => condition switch
    {
        IfConditionSyntax words => Add(frame, ConditionWord.If, words.State, correlation, place),
        WhileConditionSyntax words => Add(frame, ConditionWord.While, words.State, correlation, place),
        UnlessConditionSyntax words => Add(frame, ConditionWord.Unless, words.State, correlation, place),
        ProvisoConditionSyntax words => Add(frame, ConditionWord.Provided, words.State, correlation, place),
        WhenConditionSyntax words => When(frame, words, correlation),
        _ => throw new InvalidOperationException($"No meaning for {condition.Kind}."),
    };

    private TimeFrame? Add(TimeFrame frame, ConditionWord word, StateSyntax state, Correlation correlation, SentencePlace place)
    {
        if (state is JudgmentStateSyntax or BeliefStateSyntax)
            return frame with { UncheckedWords = frame.UncheckedWords.Add(Words.Of(state)), IsDiscretionary = true };
        return _states.Bind(state, correlation, place) is { } bound ? frame with { Conditions = frame.Conditions.Add(new(word, bound)) } : null;
    }

    private TimeFrame? When(TimeFrame frame, WhenConditionSyntax condition, Correlation correlation)
    {
        if (frame.Happening is not null)
        {
            scope.Diagnostics.Report(BindingDiagnostics.TwoTimes, condition.Location, Words.Of(condition));
            return null;
        }

        return Happening(condition.Happening, correlation) is { } happening ? frame with { Happening = happening } : null;
    }

    private Happening? Happening(HappeningSyntax happening, Correlation correlation)
    {
        if (happening is BorderHappeningSyntax border)
        {
            if (scope.Terms.Act(border.Act) is not { } act) return null;
            return new(border.Border.Kind == SyntaxKind.EndsKeyword ? act.End : act, correlation == Correlation.Same ? TriggerRole.Actor : TriggerRole.Anyone, []);
        }

        if (happening is not ActHappeningSyntax words || _holders.Bind(words.StateHolder, correlation) is not { } who) return null;
        if (_acts.Bind(words.Verb, words.Operand, words) is not { } done) return null;
        if (done.Minimum > 1 || done.Target is not null)
        {
            // Each occurrence is an event, whoever it is directed at; "if a Party has conducted at least 3 Tests" is a state.
            scope.Diagnostics.Report(ConditionDiagnostics.StateForm, words.Location, Words.Of(words));
            return null;
        }

        if (words.Verb.Word.Text is "receives" && who.Scope == StateScope.Bearer) return new(done.Act, TriggerRole.Target, []);
        ImmutableArray<AgentSymbol> by = who.Agents.Length < scope.Names.Parties.Count || who.Agents[0] is BodySymbol ? who.Agents : [];
        return new(done.Act, who.Scope switch { StateScope.Bearer => TriggerRole.Actor, StateScope.Other => TriggerRole.Other, _ => TriggerRole.Anyone }, by);
    }
}
