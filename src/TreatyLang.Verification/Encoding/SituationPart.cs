using TreatyLang.Semantics;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>One thing that another Party or a body does at a time, or holds on a day.</summary>
/// <param name="Agent">Who.</param>
/// <param name="Term">The act or the holding.</param>
/// <param name="Target">The Party towards which it is done, or null.</param>
/// <param name="Point">The time; of a holding the first hour of a day.</param>
/// <param name="Amount">How often it is done at least, or how much is held.</param>
/// <param name="Comparison">Whether so much is held, at least or at most; an act is done at least so often.</param>
/// <param name="Last">The last day on which so much is held; of an act its day.</param>
internal sealed record SituationPart(AgentSymbol Agent, TermSymbol Term, PartySymbol? Target, ActPoint Point, Rational Amount, ComparisonKind Comparison, int Last)
{
    /// <summary>Whether more than the first day is told, because all of the days are needed.</summary>
    public bool IsLong { get; init; }

    public int Day => Point.Day;

    /// <summary>Whether another part says the same of the following days.</summary>
    public bool IsFollowedBy(SituationPart next) => Term is HoldingSymbol && next == this with { Point = next.Point, Last = next.Last, IsLong = next.IsLong } && next.Day == Last + 1;

    /// <summary>The claim that it is so, in the terms of a slice.</summary>
    public Formula Claim(SliceEncoding encoding) => Term switch
    {
        ActSymbol act => LinearExpression.Of(encoding.Acts.Count(Agent, act, Target, Point)).AtLeast(Amount),
        QuantitySymbol holding => Formula.All(encoding.Holdings.Intervals(new(Day, Last)).Select(interval => BackgroundEncoder.Compare(encoding.Holdings.Value(Agent, holding, interval), Comparison, Amount))),
        _ => Formula.True,
    };

    /// <summary>The same in words, without who does it: <c>makes 2 Requests on 1 March 2031</c>, <c>holds at least 101 Launchers on 1 March 2031</c>.</summary>
    /// <param name="verb">The verb of an act, in its plain form.</param>
    /// <param name="isDated">Whether the day is said.</param>
    public string Describe(string verb, bool isDated = true)
    {
        var when = IsLong ? $" from {Wording.Date(Day)} to {Wording.Date(Last)}" : isDated ? $" on {Wording.Date(Day)}" : "";
        var towards = Target is null ? "" : $" of {Target.Name}";
        if (Term is ActSymbol) return $"{Wording.Verb(verb, false)} {(Amount == 1 ? Wording.One(Term) : Wording.Amount(Amount, Term))}{towards}{when}";
        var amount = Comparison switch
        {
            _ when Amount.Sign == 0 => Wording.Held(Amount, Term),
            ComparisonKind.Exactly => Wording.Amount(Amount, Term),
            _ => Wording.Bound(Comparison, Amount, Term),
        };
        return $"{(Term is FlowSymbol flow ? Wording.Verb(flow.Verb ?? "have", false) : "holds")} {amount}{when}";
    }
}
