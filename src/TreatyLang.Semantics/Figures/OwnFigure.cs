namespace TreatyLang.Semantics;

/// <summary>The number that a Party has of its own, or a share of it: <c>its Carrier Allowance</c>, <c>60% of its Allowance, rounded down</c>.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Share">The share of it; 1 for the whole.</param>
/// <param name="Rounding">How the result is rounded.</param>
public sealed record OwnFigure(FigureSymbol Figure, Rational Share, Rounding Rounding) : KnownAmount
{
    /// <inheritdoc/>
    public override Rational For(IReadOnlyList<AgentSymbol> agents) =>
        agents.OfType<PartySymbol>().Aggregate(Rational.Zero, (sum, party) => sum + Rounding.Apply(Share * Figure.Values.GetValueOrDefault(party)));
}
