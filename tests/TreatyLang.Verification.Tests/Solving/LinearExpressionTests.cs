using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class LinearExpressionTests
{
    private static readonly LinearExpression X = LinearExpression.Of(new Variable("x", Sort.Integer));
    private static readonly LinearExpression Y = LinearExpression.Of(new Variable("y", Sort.Real));

    [Fact]
    public void Sums_are_sorted_and_merged() =>
        Assert.Equal("2 x - y + 3/2", (X - Y + new Rational(3, 2) + X).ToString());

    [Fact]
    public void Terms_that_cancel_vanish() => Assert.Empty((X - X).Terms);

    [Fact]
    public void A_comparison_without_variables_is_decided_at_once()
    {
        Assert.Equal(Formula.True, (X - X).AtMost(0));
        Assert.Equal(Formula.False, (X - X).GreaterThan(0));
    }

    [Fact]
    public void Constants_are_gathered_on_the_right() =>
        Assert.Equal("x - y <= 2", (X + 1).AtMost(Y + 3).ToString());

    [Fact]
    public void Only_whole_multiples_of_counts_are_whole()
    {
        Assert.True((2 * X + 1).IsInteger);
        Assert.False((new Rational(1, 2) * X).IsInteger);
        Assert.False((X + Y).IsInteger);
    }

    [Fact]
    public void A_claim_has_no_place_in_a_sum() =>
        Assert.Throws<ArgumentException>(() => LinearExpression.Of(new Variable("p", Sort.Boolean)));

    [Fact]
    public void Connectives_fold_constants()
    {
        var claim = X.AtMost(1);
        Assert.Same(claim, claim & Formula.True);
        Assert.Same(claim, Formula.True.Then(claim));
        Assert.Same(claim, !!claim);
        Assert.Equal(Formula.True, claim | Formula.True);
        Assert.Equal(Formula.True, Formula.All());
        Assert.Equal("(x <= 1 implies not (x > 0))", claim.Then(!X.GreaterThan(0)).ToString());
    }
}
