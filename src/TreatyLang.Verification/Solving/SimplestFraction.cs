namespace TreatyLang.Verification.Solving;

/// <summary>The fraction with the least denominator in an interval, by continued fractions (Stern–Brocot).</summary>
internal static class SimplestFraction
{
    /// <summary>The simplest fraction above <paramref name="low"/> and at most <paramref name="high"/>.</summary>
    public static Rational Between(Rational low, Rational high) => Between(low, lowIncluded: false, high, highIncluded: true);

    private static Rational Between(Rational low, bool lowIncluded, Rational high, bool highIncluded)
    {
        Rational whole = low.Floor();
        if (lowIncluded && low == whole) return whole;
        if (whole + 1 < high || (highIncluded && whole + 1 == high)) return whole + 1;
        var nearest = Rational.One / (high - whole);
        if (low == whole) return whole + Rational.One / (highIncluded ? nearest.Ceiling() : nearest.Floor() + 1);
        return whole + Rational.One / Between(nearest, highIncluded, Rational.One / (low - whole), lowIncluded);
    }
}
