namespace TreatyLang.Semantics;

/// <summary>A number, or a range where the text gives one instead of a number.</summary>
/// <param name="Value">The number; of a range the bound that the default reading uses: the higher one for <c>no more than</c>, the lower one for <c>at least</c>.</param>
/// <param name="OtherReading">The other end of the range, or null.</param>
public sealed record Amount(Rational Value, Rational? OtherReading) : KnownAmount
{
    /// <inheritdoc/>
    public override Rational? OtherReading { get; } = OtherReading;

    /// <inheritdoc/>
    public override Rational For(IReadOnlyList<AgentSymbol> agents) => Value;
}
