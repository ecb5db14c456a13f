using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds limits on holdings and rights to hold.</summary>
internal sealed class HoldingNormBinder(BindingScope scope)
{
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly DemandBinder _demands = new(scope);

    /// <summary>Binds a part of a norm whose object is a holding.</summary>
    public void Bind(Norm norm, NormPart part, HoldingSymbol holding, Demand demand, TimeFrame frame)
    {
        if (!IsWorded(norm, part, holding, demand, frame)) return;
        if (_timing.Holding(frame, part.Node) is not { } window) return;
        if (part.Quantity is { } quantity)
        {
            if (Units.Converted(demand.Amount, quantity.Unit, holding, quantity.Amount, scope) is not { } converted) return;
            demand = demand with { Amount = converted };
        }

        if (norm.Mood == Mood.Right) AddRight(norm, part, holding, demand, frame, window);
        else AddLimit(norm, part, holding, demand.Comparison, demand.Amount, frame, window, null);
        for (var of = part.Quantity?.PartOfWhich; of is not null; of = of.PartOfWhich) BindPartOfWhich(norm, part, holding, of, frame, window);
    }

    private bool IsWorded(Norm norm, NormPart part, HoldingSymbol holding, Demand demand, TimeFrame frame)
    {
        var location = part.Node.Location;
        if (!Verbs.Hold(part.Verb.Word) && !IsOfItems(norm, part, holding)) scope.Diagnostics.Report(BindingDiagnostics.ActVerbOnHolding, part.Verb.Location, part.Verb.Word.Text, holding.Plural);
        else if (norm.Bearer.IsVagueGroup) scope.Diagnostics.Report(BindingDiagnostics.WhichParties, location);
        else if (demand.IsBare) scope.Diagnostics.Report(BindingDiagnostics.AmountNeeded, part.Counted.Location, holding.Plural);
        else if (part.Counted.Target is { } target) scope.Diagnostics.Report(BindingDiagnostics.TargetOfHolding, target.Location, holding.Plural);
        else if (frame.Only) scope.Diagnostics.Report(BindingDiagnostics.OnlyOnHolding, location);
        else if (part.Quantity?.Additional is { } additional && norm.Mood != Mood.Right) scope.Diagnostics.Report(BindingDiagnostics.AdditionalLimit, additional.Location);
        else return true;
        return false;
    }

    private void AddLimit(
        Norm norm, NormPart part, HoldingSymbol holding, ComparisonKind comparison, KnownAmount amount, TimeFrame frame, Window window, string? detail) =>
        scope.Clauses.Add(norm.Place.Address(part.Item, detail), (ordinal, address) =>
            new LimitClause(ordinal, address, part.Node.Location, norm.Bearer.Bearer, holding, comparison, amount, window)
            {
                Priorities = norm.Priorities,
                Conditions = frame.Conditions,
                UncheckedWords = frame.UncheckedWords,
            });

    private void AddRight(Norm norm, NormPart part, HoldingSymbol holding, Demand demand, TimeFrame frame, Window window) =>
        scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) =>
            new HoldingRightClause(
                ordinal, address, part.Node.Location, norm.Bearer.Bearer, holding, demand.Amount, norm.IsInAddition || part.Quantity?.Additional is not null, window)
            {
                Renewal = frame.Renewal,
                Priorities = norm.Priorities,
                Conditions = frame.Conditions,
                UncheckedWords = frame.UncheckedWords,
            });

    // "to acquire" and "to build" items of a size is to hold them from then on.
    private static bool IsOfItems(Norm norm, NormPart part, HoldingSymbol holding) =>
        (Verbs.Increase(part.Verb) || part.Verb.Word.Text is "construct") && (part.Counted.Size is not null || (norm.Mood == Mood.Right && !holding.Attributes.IsEmpty));

    // "of which no more than 10 shall be Mobile Launchers", "… shall be in the Flank Zone"
    private HoldingSymbol? Part(NormPart part, HoldingSymbol whole, PartOfWhichSyntax of)
    {
        if (of.Counted is { } counted) return scope.Items.Holding(counted, null);
        return of.PlacePhrase is { } place && scope.PlaceBinder.Bind(place) is { } zone ? scope.Derived.At(whole, zone) : null;
    }

    private void BindPartOfWhich(Norm norm, NormPart part, HoldingSymbol whole, PartOfWhichSyntax of, TimeFrame frame, Window window)
    {
        if (Part(part, whole, of) is not { } holding || _demands.Plain(of.Comparison) is not { } comparison) return;
        if (scope.Numbers.Amount(of.Amount, comparison) is not { } amount || Units.Converted(amount, null, holding, of.Amount, scope) is null) return;
        if (holding.Unit != whole.Unit && !(scope.Derived.Joint.TryGetValue(whole, out var members) && members.Contains(holding)))
        {
            scope.Diagnostics.Report(BindingDiagnostics.PartUnit, (of.Counted?.Location ?? of.Location), holding.Plural, Units.Describe(holding), whole.Plural, Units.Describe(whole));
            return;
        }

        AddLimit(norm, part, holding, comparison, amount, frame, window, $"of which {holding.Plural}");
    }
}
