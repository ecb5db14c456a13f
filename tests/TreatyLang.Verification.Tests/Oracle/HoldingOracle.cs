namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that the Parties can hold on one day. Where nothing ties one day's holdings to another's, it suffices to try all
/// values on one day of each interval between borders.
/// </summary>
internal sealed class HoldingOracle(SmallTreaty treaty, int day) : Possibilities
{
    public override IEnumerable<int> Days => [Math.Max(day, treaty.Start)];

    /// <summary>One day of each interval.</summary>
    public static IEnumerable<Possibilities> Each(SmallTreaty treaty) => HoldingRules.Borders(treaty).Select(border => new HoldingOracle(treaty, border));

    protected override HashSet<int> Try(int until)
    {
        var rules = new HoldingRules(treaty, day);
        var together = day <= until ? rules.Together.ToArray() : [];
        var states = Enumerable.Range(0, SmallTreaty.Parties)
            .Select(party => rules.States(party)
                .Select(held => (Held: held, Fulfilled: day <= until ? rules.Fulfilled(rules.Alone(party), held, held) : ~0))
                // Where nothing is limited together, only what each fulfils matters.
                .DistinctBy(state => (together.Length > 0 ? state.Held : null, state.Fulfilled)).ToArray())
            .ToArray();
        var result = new HashSet<int>();
        foreach (var (first, fulfilledByFirst) in states[0])
            foreach (var (second, fulfilledBySecond) in states[1])
                result.Add(fulfilledByFirst & fulfilledBySecond & rules.Fulfilled(together, first, second));
        return result;
    }
}
