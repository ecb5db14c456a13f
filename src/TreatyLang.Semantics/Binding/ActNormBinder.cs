using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds duties, prohibitions, quotas and rights to act.</summary>
internal sealed class ActNormBinder(BindingScope scope)
{
    // "No more than 2 Inspections of the same Party": of each other Party.
    private const string SameParty = "same";

    private readonly TimingResolver _timing = new(scope.Diagnostics);

    /// <summary>Binds a part of a norm whose object is an act.</summary>
    public void Bind(Norm norm, NormPart part, ActSymbol act, Demand demand, TimeFrame frame)
    {
        var role = norm.Bearer.Role;
        if (!IsWorded(norm, part, act, demand) || Counts(demand, part, act, norm.Bearer.Bearer) is not { } counts) return;
        if (_timing.Act(frame, role, part.Node) is not { } timing || !IsTimed(norm, part, demand, timing, frame)) return;
        timing = ApartFromItself(timing, act);
        if (part.Counted.Target is RoleTargetSyntax { Role: { Text: not SameParty } towards })
        {
            if (!scope.Names.ActRoles.ContainsKey(towards.Text) && !scope.Terms.IsDisputeRole(towards)) return;
            // Of two Parties the role is that of the other one; which of several has it no clause says.
            if (scope.Names.Parties.Count > 2) frame = frame with { UncheckedWords = frame.UncheckedWords.Add(Words.Of(part.Counted.Target)) };
        }

        foreach (var (bearer, target) in Towards(norm, part))
        {
            var direction = target is null || part.Counted.Target is null or NamedTargetSyntax ? null : $"towards {target.Name}";
            foreach (var (agents, count) in counts)
            {
                var own = counts.Count == 1 ? bearer : bearer with { Agents = [.. bearer.Agents.Where(agents.Contains)] };
                if (own.Agents.IsEmpty) continue;
                var detail = counts.Count == 1 ? direction : $"of {Words.List([.. own.Agents.Select(agent => agent.Name)])}{(direction is null ? "" : " " + direction)}";
                if (norm.Mood == Mood.Right) AddRight(new(norm, part, act, frame, timing, own, target, detail), demand.IsBare ? null : count);
                else AddDuty(new(norm, part, act, frame, timing, own, target, detail), demand.Comparison, count);
            }
        }
    }

    // A number that each Party has of its own makes a clause for those that have the same.
    private List<(ImmutableArray<AgentSymbol> Agents, int Count)>? Counts(Demand demand, NormPart part, ActSymbol act, Bearer bearer)
    {
        if (demand.Amount is not OwnFigure own) return Count(demand, part, act) is { } same ? [(bearer.Agents, same)] : null;
        var counts = new List<(ImmutableArray<AgentSymbol> Agents, int Count)>();
        foreach (var equal in bearer.Agents.GroupBy(agent => own.For([agent])))
        {
            if (!equal.Key.IsInteger || equal.Key > int.MaxValue)
            {
                scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, part.Node.Location, $"{own.Figure.Name} of {equal.First().Name}", act.Plural);
                return null;
            }

            counts.Add(([.. equal], (int)equal.Key.Numerator));
        }

        return counts;
    }

    // No act answers itself: "after each Report" asks for a later one.
    private static ActTiming ApartFromItself(ActTiming timing, ActSymbol act) =>
        timing is RelativeToEach { Earliest: null } relative && relative.Trigger == act
            ? relative with { Earliest = new Duration(1, relative.Latest?.Unit == TimeUnit.Hour ? TimeUnit.Hour : TimeUnit.Day) }
            : timing;

    private void AddDuty(ActNorm clause, ComparisonKind comparison, int count)
    {
        if (comparison != ComparisonKind.AtMost) AddMinimum(clause, Math.Max(1, count));
        if (comparison != ComparisonKind.AtLeast) AddMaximum(comparison == ComparisonKind.Exactly ? clause with { Detail = "as a maximum" } : clause, count);
    }

    private void AddMinimum(ActNorm clause, int minimum) =>
        scope.Clauses.Add(clause.Address(), (ordinal, address) =>
            new ActDutyClause(ordinal, address, clause.Part.Node.Location, clause.Bearer, clause.Act, minimum, clause.Timing)
            {
                Target = clause.Target,
                Verb = clause.Act.OwnVerb ?? clause.Part.Verb.Word.Text,
                Priorities = clause.Norm.Priorities,
                Conditions = clause.Frame.Conditions,
                UncheckedWords = clause.Frame.UncheckedWords,
            });

    private void AddMaximum(ActNorm clause, int maximum) =>
        scope.Clauses.Add(clause.Address(), (ordinal, address) =>
            new ActLimitClause(ordinal, address, clause.Part.Node.Location, clause.Bearer, clause.Act, maximum, clause.Timing)
            {
                Target = clause.Target,
                Verb = clause.Act.OwnVerb ?? clause.Part.Verb.Word.Text,
                Priorities = clause.Norm.Priorities,
                Conditions = clause.Frame.Conditions,
                UncheckedWords = clause.Frame.UncheckedWords,
            });

    private void AddRight(ActNorm clause, int? upTo) =>
        scope.Clauses.Add(clause.Address(), (ordinal, address) =>
            new ActRightClause(ordinal, address, clause.Part.Node.Location, clause.Bearer, clause.Act, upTo, clause.Timing, clause.Frame.Only)
            {
                Renewal = clause.Frame.Renewal,
                Target = clause.Target,
                Verb = clause.Act.OwnVerb ?? clause.Part.Verb.Word.Text,
                Priorities = clause.Norm.Priorities,
                Conditions = clause.Frame.Conditions,
                UncheckedWords = clause.Frame.UncheckedWords,
            });

    private bool IsWorded(Norm norm, NormPart part, ActSymbol act, Demand demand)
    {
        if (part.Verb.Word.Text is "possess" or "retain" or "keep" or "maintain")
        {
            scope.Diagnostics.Report(BindingDiagnostics.HoldingVerbOnAct, part.Verb.Location, part.Verb.Word.Text, act.Name);
        }
        else if (norm.Bearer.IsVagueGroup && (norm.Mood != Mood.Duty || demand.Comparison != ComparisonKind.AtLeast))
        {
            scope.Diagnostics.Report(BindingDiagnostics.WhichParties, part.Node.Location);
        }
        else if (part.Quantity is { Unit: { } unit })
        {
            scope.Diagnostics.Report(BindingDiagnostics.UnitOfAct, unit.Location, Words.Of(unit), act.Plural);
        }
        else if (part.Quantity?.PartOfWhich is { } of)
        {
            scope.Diagnostics.Report(BindingDiagnostics.PartOfNoHolding, of.Location);
        }
        else if (part.Quantity?.Additional is { } additional)
        {
            scope.Diagnostics.Report(BindingDiagnostics.AdditionalLimit, additional.Location);
        }
        else
        {
            return true;
        }

        return false;
    }

    private int? Count(Demand demand, NormPart part, ActSymbol act)
    {
        if (part.Quantity is not { } quantity) return demand.Comparison == ComparisonKind.AtMost ? 0 : 1;
        if (quantity.Amount.Low is not { } number)
        {
            scope.Diagnostics.Report(ItemDiagnostics.FigureHere, quantity.Amount.Location, Words.Of(quantity.Amount));
            return null;
        }

        if (quantity.Amount.High is null) return scope.Numbers.Count(number, act.Plural);
        scope.Diagnostics.Report(BindingDiagnostics.RangeOfActs, quantity.Amount.Location, Words.Of(quantity.Amount), act.Plural);
        return null;
    }

    // A limit counts within windows and periods; only a single duty and a right can be tied to each occurrence of another act.
    private bool IsTimed(Norm norm, NormPart part, Demand demand, ActTiming timing, TimeFrame frame)
    {
        if (timing is InWindow or InEachPeriod) return true;
        // What a right permits after each trigger is counted for each by itself.
        if (norm.Mood == Mood.Right && timing is RelativeToEach { IsBefore: false } && !frame.Only && !frame.Conditions.Any(condition => condition.Word is ConditionWord.Provided)) return true;
        if (norm.Mood == Mood.Duty && demand is { Comparison: ComparisonKind.AtLeast } && (demand.Amount is Amount { Value: var number } && number == 1 || timing is AfterEachPeriod or BeforeEachPeriod)) return true;
        scope.Diagnostics.Report(BindingDiagnostics.TiedLimit, part.Node.Location);
        return false;
    }

    // An addressee that is no Party, such as a Depositary, directs the act at nobody whose obligations count.
    private PartySymbol? Addressee(RecipientSyntax? recipient)
    {
        if (recipient is null) return null;
        scope.Terms.Recipient(recipient);
        return recipient.Name is { } name && scope.Names.FindParty(Words.Of(name)) is not null ? scope.Terms.Party(name) : null;
    }

    // Nobody acts towards itself; what Parties do together they do towards each.
    private static IEnumerable<(Bearer Bearer, PartySymbol? Target)> TowardsEach(Bearer bearer, IEnumerable<PartySymbol> targets) => targets
        .Select(party => (bearer.Together ? bearer : bearer with { Agents = bearer.Agents.Remove(party) }, (PartySymbol?)party))
        .Where(pair => !pair.Item1.Agents.IsEmpty);

    private IEnumerable<(Bearer Bearer, PartySymbol? Target)> Towards(Norm norm, NormPart part)
    {
        var bearer = norm.Bearer.Bearer;
        var parties = scope.Names.PartiesHere;
        if (Addressee(part.Recipient) is { } addressee) return [(bearer, addressee)];
        switch (part.Counted.Target)
        {
            case NamedTargetSyntax named:
                return scope.Terms.Party(named.TermReference) is { } party ? [(bearer, party)] : [];
            case TheOtherTargetSyntax target when parties.Count != 2:
                scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, target.Location);
                return [];
            case EachMemberTargetSyntax each:
                return new GroupBinder(scope).Bind(each.Group) is { } group ? TowardsEach(bearer, group.Members) : [];
            case EachTargetSyntax or EachOtherTargetSyntax or RoleTargetSyntax { Role.Text: SameParty } when parties.Count > 2 && !bearer.Together:
                return TowardsEach(bearer, parties);
            default:
                return [(bearer, null)];
        }
    }
}
