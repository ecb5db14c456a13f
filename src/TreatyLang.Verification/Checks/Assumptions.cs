using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Checks;

/// <summary>What is assumed where the text and the facts are silent, one sentence each, and only where something rests on it.</summary>
internal static class Assumptions
{
    /// <summary>The assumptions of one check.</summary>
    /// <param name="check">The treaty, checked.</param>
    /// <param name="isEntryOpen">Whether the text and the facts leave the day of entry into force open.</param>
    public static IEnumerable<string> Of(CheckContext check, bool isEntryOpen)
    {
        if (isEntryOpen) yield return $"The Treaty enters into force on {Wording.Date(check.Timeline.Start)}; the text leaves the day open.";
        foreach (var name in check.Timeline.Milestones.Where(milestone => milestone.Value is null).Select(milestone => milestone.Key.Name).Order(StringComparer.Ordinal))
            yield return $"The {name} does not happen; no fact gives its day, and no clause asks for it.";
        foreach (var sentence in AboveZero(check).Concat(Beginnings(check))) yield return sentence;
        if (RegularLife(check) is { Count: > 0 } course) yield return Wording.Sentence($"{Wording.List(course)}.");
    }

    /// <summary>What a percentage is taken of is above zero, unless facts give the amount.</summary>
    private static IEnumerable<string> AboveZero(CheckContext check)
    {
        var open = check.System.Baselines.Where(used => IsAssumed(check, used.Baseline, used.Owner)).GroupBy(used => used.Baseline, used => used.Owner);
        foreach (var baseline in open.OrderBy(item => item.Key.Name, StringComparer.Ordinal))
            yield return $"The {baseline.Key.Name} of {Who(check, baseline)} is above zero; no fact gives it.";
    }

    private static bool IsAssumed(CheckContext check, BaselineSymbol baseline, AgentSymbol owner)
    {
        if (baseline.For(owner) is not { } amount) return false;
        var measured = MeasuredAmount.Of(amount, [owner]).Resolved(check.Timeline.For([owner]));
        return measured.KnownFrom(check.Timeline) is not null && !measured.IsNothing(check.Treaty, check.Timeline) && !measured.Terms.All(term => IsGiven(check, term.Measurement, term.Owner));
    }

    private static bool IsGiven(CheckContext check, Measurement measurement, AgentSymbol owner) => measurement switch
    {
        FlowMeasurement flow => IsSum(check, flow.Flow, part => IsGiven(check, part is FlowSymbol own ? flow with { Flow = own } : measurement, owner))
            || check.Treaty.Clauses.OfType<FlowFact>().Any(fact => fact.Party == owner && fact.Flow == flow.Flow && fact.Comparison is not ComparisonKind.AtMost && fact.First >= flow.First && fact.Last <= flow.Last),
        HoldingMeasurement holding => IsSum(check, holding.Holding, part => IsGiven(check, part is HoldingSymbol own ? holding with { Holding = own } : measurement, owner))
            || check.Treaty.Clauses.OfType<HoldingFact>().Any(fact => fact.Party == owner && fact.Holding == holding.Holding && fact.Comparison is not ComparisonKind.AtMost
                && (fact.Date?.DayNumber ?? check.Timeline.Start) == check.Timeline.Resolve(holding.Day)),
        _ => false,
    };

    private static bool IsSum(CheckContext check, QuantitySymbol quantity, Func<QuantitySymbol, bool> isGiven) =>
        check.Treaty.Clauses.OfType<SumDefinition>().Any(sum => sum.Quantity == quantity && sum.Terms.All(term => isGiven(term.Quantity)));

    /// <summary>What is held at the beginning matters where it cannot be changed at will.</summary>
    private static IEnumerable<string> Beginnings(CheckContext check)
    {
        var open =
            from slice in Slicer.Slice(check.System)
            where !slice.Norms.IsEmpty
            from item in slice.Background
            let holding = item.Clause switch { RateCapability rate => rate.Holding, BalanceDefinition balance => balance.Stock, _ => null }
            where holding is not null && !slice.Background.Any(other => other.Agent == item.Agent && other.Clause is HoldingFact fact && fact.Holding == holding)
            from agent in slice.Agents.Length == 1 ? slice.Alike : [item.Agent]
            group agent by holding;
        foreach (var beginning in open)
        {
            var much = beginning.Key.IsCounted ? $"as many {beginning.Key.Plural} as suit" : $"as much {beginning.Key.Name} as suits";
            yield return Wording.Sentence(
                $"{Who(check, beginning)} {Wording.Verb("hold", beginning.Distinct().Count() > 1 && !IsEach(check, beginning))} {much} the clauses at the beginning, on {Wording.Date(check.Timeline.HistoryStart)}; no fact gives the {(beginning.Key.IsCounted ? "number" : "amount")}.");
        }
    }

    /// <summary>A treaty is judged in its regular life: in force until time ends it.</summary>
    private static List<string> RegularLife(CheckContext check)
    {
        var clauses = check.Treaty.Clauses;
        var parts = new List<string>();
        void Add(string words, IEnumerable<BoundClause> under)
        {
            if (under.ToList() is { Count: > 0 } named) parts.Add($"{words} under {Wording.Addresses(named)}");
        }

        Add(clauses.OfType<ActFact>().Any(fact => fact.Act == BuiltInActs.NoticeOfWithdrawal) ? "no other Party withdraws" : "no Party withdraws", clauses.OfType<WithdrawalClause>());
        Add("nothing is suspended, restored or ended early", clauses.Where(clause => StepOf(clause) is Suspension or Termination or NoticeStep));
        if (check.Life.ExtensionFacts.IsEmpty) Add("the Treaty is not extended", check.Life.Extensions);
        Add("no deadline is extended", clauses.OfType<DeadlineExtensionClause>());
        Add("no number is adjusted", clauses.OfType<AdjustmentClause>());
        Add("nothing is exempted", clauses.OfType<ExemptionPowerClause>());
        return parts;
    }

    private static RemedyStep? StepOf(BoundClause clause) => clause switch
    {
        ReferralClause referral => referral.Step,
        OtherwiseClause otherwise => otherwise.Step,
        _ => null,
    };

    private static string Who(CheckContext check, IEnumerable<AgentSymbol> agents) => Wording.Agents(check.Treaty.Parties.Where(agents.Contains).ToList<AgentSymbol>(), check.Treaty);

    private static bool IsEach(CheckContext check, IEnumerable<AgentSymbol> agents) => check.Treaty.Parties.All(agents.Contains);
}
