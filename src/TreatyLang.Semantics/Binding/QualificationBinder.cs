using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Adds what follows the object of a sentence to its frame: times, conditions, and words that are kept but not checked.</summary>
internal sealed class QualificationBinder(BindingScope scope)
{
    private readonly TimePhraseBinder _times = new(scope);
    private readonly ConditionBinder _conditions = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>The frame with the qualifications added; null after a diagnostic.</summary>
    public TimeFrame? Add(TimeFrame? frame, ImmutableArray<QualificationSyntax> qualifications, SentencePlace place)
    {
        var isConditional = false;
        foreach (var qualification in qualifications)
        {
            if (frame is null) return null;
            if (isConditional && qualification is TimeQualificationSyntax)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.ConditionBeforeTime, qualification.Location);
                return null;
            }

            isConditional |= qualification is ConditionQualificationSyntax;
            frame = Add(frame, qualification, place);
        }

        return frame;
    }

    private TimeFrame? Add(TimeFrame frame, QualificationSyntax qualification, SentencePlace place)
    {
        switch (qualification)
        {
            case TimeQualificationSyntax time:
                return _times.Add(frame with { Only = frame.Only || time.Only is not null }, time.Time);
            case ConditionQualificationSyntax condition:
                return _conditions.Add(frame with { Only = frame.Only || condition.Only is not null }, condition.Condition, Correlation.None, place);
            case WithQualificationSyntax with:
                return With(frame, with);
            case InstalmentQualificationSyntax when Words.Of(qualification).TrimStart(',', ' ') == "in equal annual instalments":
                return frame with { InInstalments = true };
            case FurtherOperandSyntax:
                return frame;
            case SectorQualificationSyntax named:
                return scope.PlaceBinder.Sector(named.Sector) is { } sector ? frame with { Sector = sector } : null;
            case RenewalQualificationSyntax renewal:
                return Renewal(frame, renewal);
            default:
                return frame with { UncheckedWords = frame.UncheckedWords.Add(Words.Of(qualification).TrimStart(',', ' ')), IsVague = true };
        }
    }

    // "only with an Approval of the Commission": once it has been given.
    private TimeFrame? With(TimeFrame frame, WithQualificationSyntax with)
    {
        if (scope.Items.Act(with.Act) is not { } act) return null;
        StateSubject? giver = with.Act.Target switch
        {
            null or AnotherTargetSyntax => new(scope.Names.AllParties(), StateScope.Other),
            AnyTargetSyntax => new(scope.Names.AllParties(), StateScope.Any),
            EachTargetSyntax or EachOtherTargetSyntax => new(scope.Names.AllParties(), StateScope.Each),
            NamedTargetSyntax named when scope.Terms.Bind(named.TermReference) is AgentSymbol agent => new([agent], StateScope.Each),
            _ => null,
        };
        if (giver is not null) return frame with { Only = true, Conditions = frame.Conditions.Add(new(ConditionWord.If, new DoneState(giver, act, 1, Window.WholeLife))) };
        scope.Diagnostics.Report(ConditionDiagnostics.WhoseState, with.Act.Location, Words.Of(with.Act));
        return null;
    }

    private TimeFrame? Renewal(TimeFrame frame, RenewalQualificationSyntax renewal)
    {
        if (!_words.Are(renewal.Renewable, "renewable", "extendable")) return null;
        if (scope.Numbers.Duration(renewal.Duration) is not { } length) return null;
        var times = renewal.Count is { } count ? scope.Numbers.Count(count, "times") : 1;
        return times is { } known ? frame with { Renewal = new(known, length) } : null;
    }
}
