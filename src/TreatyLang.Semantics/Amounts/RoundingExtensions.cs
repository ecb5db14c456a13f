namespace TreatyLang.Semantics;

/// <summary>Applies a way of rounding.</summary>
public static class RoundingExtensions
{
    /// <summary>The amount after rounding.</summary>
    public static Rational Apply(this Rounding rounding, Rational amount) => rounding switch
    {
        Rounding.Down => amount.Floor(),
        Rounding.Up => amount.Ceiling(),
        Rounding.Nearest => (amount + new Rational(1, 2)).Floor(),
        _ => amount,
    };
}
