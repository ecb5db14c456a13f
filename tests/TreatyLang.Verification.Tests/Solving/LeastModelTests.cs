using CsCheck;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class LeastModelTests : IDisposable
{
    private static readonly Variable Count = new("count", Sort.Integer);
    private static readonly Variable Weight = new("weight", Sort.Real);

    private readonly ISolver _solver = new Z3SolverFactory().Create(SolverLimits.Default);

    public void Dispose() => _solver.Dispose();

    [Fact]
    public void The_least_model_is_that_of_enumeration() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                using var session = _solver.Open(problem);
                var variables = RandomProblems.Claims.Concat(RandomProblems.Numbers).ToList();
                var result = LeastModel.Find(session, problem.Labels, [.. variables.Select(variable => (Objective)variable)]);
                var expected = RandomProblems.Solutions(problem, problem.Labels)
                    .Select(world => Text(world, variables)).Order(StringComparer.Ordinal).FirstOrDefault();
                return (result is Satisfiable satisfiable ? Text(satisfiable.Model, variables) : null) == expected
                    && session.Problem.Assertions.Length == problem.Assertions.Length;
            },
            iter: 150,
            threads: 1);

    [Theory]
    [InlineData("1000000", "1000000")]
    [InlineData("-77", "-77")]
    [InlineData("5/2", "3")]
    public void A_count_falls_to_its_bound(string bound, string least) =>
        Assert.Equal(least, Least(Count, LinearExpression.Of(Count).AtLeast(Rational.Parse(bound))));

    [Theory]
    [InlineData("22/7")]
    [InlineData("-0.125")]
    [InlineData("3000")]
    public void A_measure_falls_to_its_bound_exactly(string bound) =>
        Assert.Equal(Rational.Parse(bound).ToString(), Least(Weight, LinearExpression.Of(Weight).AtLeast(Rational.Parse(bound))));

    [Fact]
    public void A_measure_above_an_excluded_bound_is_round() =>
        Assert.Equal("8", Least(Weight, LinearExpression.Of(Weight).GreaterThan(7)));

    [Fact]
    public void A_number_without_lower_bound_is_zero_or_next_to_it()
    {
        Assert.Equal("0", Least(Count, LinearExpression.Of(Count).AtMost(5)));
        Assert.Equal("-5", Least(Count, LinearExpression.Of(Count).AtMost(-5)));
    }

    [Fact]
    public void Sums_and_claims_are_objectives_too()
    {
        var early = LinearExpression.Of(Count).AtMost(9);
        using var session = _solver.Open(new(new Assertion(LinearExpression.Of(Count).AtLeast(1))));
        var least = LeastModel.Find(session, [], [Objective.Of(early), (LinearExpression)Count]);
        Assert.Equal(10, Assert.IsType<Satisfiable>(least).Model.Value(Count));
    }

    [Fact]
    public void There_is_no_least_model_of_what_is_unsatisfiable()
    {
        using var session = _solver.Open(new(new Assertion(Formula.False, 4)));
        Assert.Equal(4, Assert.Single(Assert.IsType<Unsatisfiable>(LeastModel.Find(session, [4], [Count])).CoreLabels));
    }

    private string Least(Variable variable, Formula formula)
    {
        using var session = _solver.Open(new(new Assertion(formula)));
        return Assert.IsType<Satisfiable>(LeastModel.Find(session, [], [variable])).Model.Value(variable).ToString();
    }

    private static string Text(Model model, IEnumerable<Variable> variables) =>
        string.Join(' ', variables.Select(model.Value));
}
