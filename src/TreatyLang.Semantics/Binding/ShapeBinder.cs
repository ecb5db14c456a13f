using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds sentences about the shape of acts: how long one lasts, and whether two may overlap.</summary>
internal sealed class ShapeBinder(BindingScope scope)
{
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a shape.</summary>
    public void Bind(ShapeClauseSyntax shape, SentencePlace place)
    {
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(shape);
            return;
        }

        if (shape is EndShapeSyntax end) BindEnd(end, place);
        else if (shape is OverlapShapeSyntax overlap) BindOverlap(overlap, place);
    }

    // Who performs an act ends it.
    private void BindEnd(EndShapeSyntax shape, SentencePlace place)
    {
        if (scope.Terms.Act(shape.Act) is not { } act) return;
        if (_times.Add(TimeFrame.Empty with { Happening = new(act, TriggerRole.Actor, []) }, shape.Time) is not { } frame) return;
        if (_timing.Act(frame, TriggerRole.Actor, shape) is not { } timing) return;
        if (timing is not RelativeToEach { IsBefore: false, Latest: not null } within || within.Trigger != act)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StateForm, shape.Time.Location, Words.Of(shape.Time));
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ActDutyClause(ordinal, address, place.Syntax.Location, Parties(), act.End, 1, timing) { Verb = act.End.OwnVerb ?? "perform" });
    }

    private void BindOverlap(OverlapShapeSyntax shape, SentencePlace place)
    {
        if (!_words.Are(shape.Two, "two") || !_words.Are(shape.Same, "same") || !_words.Are(shape.Overlap, "overlap")) return;
        var most = shape.Duration is null ? null : scope.Numbers.Duration(shape.Duration);
        if (scope.Terms.Act(shape.Acts) is not { } act || (shape.Duration is not null && most is null)) return;
        if (shape.Same is { } same && !act.HasTarget)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.NobodyToAccept, same.Location, act.Plural);
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new OverlapClause(ordinal, address, place.Syntax.Location, Parties(), act, shape.Same is not null, most));
    }

    private Bearer Parties() => new(scope.Names.AllParties(), false);
}
