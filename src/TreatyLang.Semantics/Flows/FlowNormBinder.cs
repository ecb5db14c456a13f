using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Turns statements about flows into limits, rights, capabilities and duties to have done so much by a day.</summary>
internal sealed class FlowNormBinder(BindingScope scope)
{
    private readonly TimingResolver _timing = new(scope.Diagnostics);

    /// <summary>Binds a statement with its time.</summary>
    public void Bind(Norm norm, FlowNorm part, TimeFrame frame)
    {
        if (frame.Sector is { } sector) part = part with { Flow = scope.DerivedFlows.For(part.Flow, sector) };
        if (norm.Mood == Mood.Advice) AddAdvice(norm, part.Node, part.Item, frame);
        else if (norm.Bearer.IsVagueGroup) scope.Diagnostics.Report(BindingDiagnostics.WhichParties, part.Node.Location);
        else if (frame.Only) scope.Diagnostics.Report(BindingDiagnostics.OnlyOnHolding, part.Node.Location);
        else if (part.Additional && norm.Mood != Mood.Right) scope.Diagnostics.Report(BindingDiagnostics.AdditionalLimit, part.Node.Location);
        else if (norm.Mood == Mood.Achievement || frame.InInstalments || (norm.Mood == Mood.Duty && frame.Deadline is not null)) AddCumulative(norm, part, frame);
        else if (Timing(part, frame) is { } timing) Add(norm, part, frame, timing.Timing, timing.Years);
    }

    /// <summary>Keeps advice about an amount.</summary>
    public void AddAdvice(Norm norm, SyntaxNode node, string item, TimeFrame frame) =>
        scope.Clauses.Add(norm.Place.Address(item), (ordinal, address) =>
            new AdviceClause(ordinal, address, node.Location, norm.Bearer.Bearer, Words.Of(node)) { Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords });

    private void Add(Norm norm, FlowNorm part, TimeFrame frame, ActTiming timing, int years)
    {
        var address = norm.Place.Address(part.Item);
        switch (norm.Mood)
        {
            case Mood.Capability or Mood.Incapability:
                AddCapability(norm, part, frame, timing, address);
                break;
            case Mood.Right:
                scope.Clauses.Add(address, (ordinal, unique) =>
                    new FlowRightClause(ordinal, unique, part.Node.Location, norm.Bearer.Bearer, part.Flow, part.Amount, part.Additional || norm.IsInAddition, timing)
                    { Years = years, Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords });
                break;
            default:
                scope.Clauses.Add(address, (ordinal, unique) =>
                    new FlowLimitClause(ordinal, unique, part.Node.Location, norm.Bearer.Bearer, part.Flow, part.Comparison, part.Amount, timing)
                    { Years = years, IsJudgedAtEnd = frame.IsOver || part.Aggregate != "", IsObjective = norm.IsObjective, Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords });
                break;
        }
    }

    private void AddCapability(Norm norm, FlowNorm part, TimeFrame frame, ActTiming timing, ClauseAddress address)
    {
        var parties = norm.Bearer.Bearer.Agents.OfType<PartySymbol>().ToImmutableArray();
        if (norm.Bearer.Bearer.Together || parties.Length < norm.Bearer.Bearer.Agents.Length || part.Amount is not Amount { OtherReading: null } amount || part.Comparison != ComparisonKind.AtMost)
        {
            scope.Diagnostics.Report(BindingDiagnostics.CapabilityForm, part.Node.Location);
            return;
        }

        scope.Clauses.Add(address, (ordinal, unique) =>
            new FlowCapability(ordinal, unique, part.Node.Location, parties, part.Flow, amount.Value, timing) { UncheckedWords = frame.UncheckedWords });
    }

    private (ActTiming Timing, int Years)? Timing(FlowNorm part, TimeFrame frame)
    {
        // What must be nothing is nothing on each day, so that no period is needed.
        var isNone = part.Amount is Amount { Value.Sign: 0, OtherReading: null } && part.Comparison != ComparisonKind.AtLeast;
        if (part.Aggregate.Contains("average", StringComparison.Ordinal) && frame.YearsOver is null)
        {
            scope.Diagnostics.Report(FlowDiagnostics.Aggregate, part.Node.Location, part.Aggregate);
            return null;
        }

        var isTotal = part.Aggregate.Contains("total", StringComparison.Ordinal) && frame.End is not null;
        if (frame.Deadline is not null || frame.Trigger is not null || !(isNone || isTotal || frame.IsAddedUp || frame.Periods is not null || frame.ForEach is not null))
        {
            scope.Diagnostics.Report(FlowDiagnostics.FlowTime, part.Node.Location, part.Flow.Name);
            return null;
        }

        if (_timing.Act(frame, TriggerRole.Actor, part.Node) is not { } timing) return null;
        if (timing is InWindow or InEachPeriod) return (timing, part.Aggregate.Contains("average", StringComparison.Ordinal) ? frame.YearsOver ?? 1 : 1);
        scope.Diagnostics.Report(FlowDiagnostics.FlowTime, part.Node.Location, part.Flow.Name);
        return null;
    }

    private void AddCumulative(Norm norm, FlowNorm part, TimeFrame frame)
    {
        if (norm.Mood is not (Mood.Achievement or Mood.Duty) || part.Comparison != ComparisonKind.AtLeast || (frame.Deadline is null && !frame.InInstalments)
            || frame.Start is not null || frame.End is not null || frame.Periods is not null || frame.Trigger is not null || frame.ForEach is not null || part.Aggregate != "")
        {
            scope.Diagnostics.Report(FlowDiagnostics.CumulativeForm, part.Node.Location, Words.Of(part.Node).TrimEnd('.', ';'));
            return;
        }

        if (!frame.InInstalments && frame.Deadline is { } deadline)
        {
            AddCumulative(norm, part, frame, part.Amount, deadline, null);
            return;
        }

        if (frame.Deadline is not OffsetPoint { IsBefore: false, Distance: { Unit: TimeUnit.Year, Count: > 0 and <= 100 and var years } } last || Shared(part.Amount, Rational.One) is null)
        {
            scope.Diagnostics.Report(FlowDiagnostics.Instalments, part.Node.Location);
            return;
        }

        for (var year = 1; year <= years; year++)
        {
            if (Shared(part.Amount, (Rational)year / years) is { } share)
                AddCumulative(norm, part, frame, share, last with { Distance = new Duration(year, TimeUnit.Year) }, $"instalment {year}");
        }
    }

    private void AddCumulative(Norm norm, FlowNorm part, TimeFrame frame, AmountExpression amount, TimePoint deadline, string? detail) =>
        scope.Clauses.Add(norm.Place.Address(part.Item, detail), (ordinal, address) =>
            new CumulativeFlowClause(ordinal, address, part.Node.Location, norm.Bearer.Bearer, part.Flow, amount, deadline)
            { IsObjective = norm.IsObjective, Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords });

    private static AmountExpression? Shared(AmountExpression amount, Rational share) => amount switch
    {
        Amount { OtherReading: null } number => number with { Value = share * number.Value },
        LinearAmount linear => new LinearAmount([.. linear.Terms.Select(term => term with { Coefficient = share * term.Coefficient })], share * linear.Constant),
        _ => null,
    };
}
