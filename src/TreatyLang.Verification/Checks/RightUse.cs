using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>A way to use a right: in one period, or on one interval of days.</summary>
/// <param name="Days">The days.</param>
/// <param name="Amount">How much of it is used.</param>
/// <param name="Held">What is held or done of what the right grants; the same, but for an amount in addition to a limit.</param>
internal sealed record RightUse(DayRange Days, LinearExpression Amount, LinearExpression Held)
{
    /// <summary>The claim that the right is there.</summary>
    public Formula When { get; init; } = Formula.True;

    /// <summary>The claim that more than an amount of it is used.</summary>
    public Formula IsAbove(Rational amount) => When & Amount.GreaterThan(amount);

    /// <summary>The claim that so much of it is used.</summary>
    public Formula IsAtLeast(Rational amount) => When & (ReferenceEquals(Amount, Held) ? Amount.AtLeast(amount) : Amount.AtLeast(amount) & Held.AtLeast(amount));
}
