namespace TreatyLang.Semantics;

/// <summary>A number that a body sets for each Party later, or a share of it; the text alone does not give it.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Share">The share of it; 1 for the whole.</param>
public sealed record OpenFigure(FigureSymbol Figure, Rational Share) : KnownAmount
{
    /// <summary>Nothing is known of it, so that what follows from its clause is left undecided.</summary>
    public override Rational For(IReadOnlyList<AgentSymbol> agents) => Rational.Zero;
}
