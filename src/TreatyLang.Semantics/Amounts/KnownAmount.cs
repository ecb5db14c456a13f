namespace TreatyLang.Semantics;

/// <summary>An amount that the text alone gives, for each Party its own or the same for all.</summary>
public abstract record KnownAmount : AmountExpression
{
    /// <summary>The other reading of a range that stands where one number is needed, or null.</summary>
    public virtual Rational? OtherReading => null;

    /// <summary>The number for those who bear the clause: one Party, or several of them together.</summary>
    /// <param name="agents">Who bears it.</param>
    public abstract Rational For(IReadOnlyList<AgentSymbol> agents);
}
