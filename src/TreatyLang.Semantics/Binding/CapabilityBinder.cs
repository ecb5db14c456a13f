using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Binds what the working papers say a Party can do and cannot do.</summary>
internal sealed class CapabilityBinder(BindingScope scope)
{
    private readonly TimingResolver _timing = new(scope.Diagnostics);

    /// <summary>Binds a capability.</summary>
    public void Bind(Norm norm, NormPart part, Symbol term, Demand demand, TimeFrame frame)
    {
        var parties = norm.Bearer.Bearer.Agents.OfType<PartySymbol>().ToImmutableArray();
        if (demand.Amount is not Amount amount || demand.IsBare || norm.Bearer.Bearer.Together || parties.Length < norm.Bearer.Bearer.Agents.Length || demand.Amount.OtherReading is not null)
        {
            scope.Diagnostics.Report(BindingDiagnostics.CapabilityForm, part.Node.Location);
            return;
        }

        if (term is ActSymbol act) BindAct(norm, part, act, parties, frame);
        else if (term is HoldingSymbol holding) BindHolding(norm, part, holding, parties, new(demand.Comparison, amount), frame);
    }

    private void BindAct(Norm norm, NormPart part, ActSymbol act, ImmutableArray<PartySymbol> parties, TimeFrame frame)
    {
        var count = part.Quantity?.Amount.Low is { } number ? scope.Numbers.Count(number, act.Plural) : 0;
        if (count is not { } maximum || _timing.Act(frame, norm.Bearer.Role, part.Node) is not { } timing) return;
        if (timing is not (InWindow or InEachPeriod))
        {
            scope.Diagnostics.Report(BindingDiagnostics.TiedLimit, part.Node.Location);
            return;
        }

        scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) =>
            new ActCapability(ordinal, address, part.Node.Location, parties, act, maximum, timing) { UncheckedWords = frame.UncheckedWords });
    }

    private void BindHolding(Norm norm, NormPart part, HoldingSymbol holding, ImmutableArray<PartySymbol> parties, (ComparisonKind Comparison, Amount Amount) demand, TimeFrame frame)
    {
        if (part.Quantity is { } quantity)
        {
            if (Units.Converted(demand.Amount, quantity.Unit, holding, quantity.Amount, scope) is not Amount converted) return;
            demand = demand with { Amount = converted };
        }

        if (Verbs.Hold(part.Verb.Word))
        {
            if (_timing.Holding(frame, part.Node) is not { } window) return;
            scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) => new HoldingCapability(
                ordinal, address, part.Node.Location, parties, holding, demand.Comparison, demand.Amount.Value, window)
            { UncheckedWords = frame.UncheckedWords });
            return;
        }

        var isDecrease = Verbs.Decrease(part.Verb);
        if (!isDecrease && !Verbs.Increase(part.Verb))
        {
            scope.Diagnostics.Report(BindingDiagnostics.CapabilityVerb, part.Verb.Location, part.Verb.Word.Text, holding.Plural);
            return;
        }

        // Never at all is the same as never in any year.
        var periods = frame.Periods ?? (demand.Amount.Value == 0 ? new CalendarYears() : null);
        if (periods is null || frame.Start is not null || frame.End is not null || frame.Deadline is not null)
        {
            scope.Diagnostics.Report(BindingDiagnostics.RatePeriod, part.Node.Location);
            return;
        }

        scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) =>
            new RateCapability(ordinal, address, part.Node.Location, parties, holding, isDecrease, demand.Amount.Value, periods));
    }
}
