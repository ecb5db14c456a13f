using CsCheck;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class SolverTests : IDisposable
{
    private static readonly Variable Warheads = new("warheads of Russia", Sort.Integer);
    private static readonly Variable Share = new("share", Sort.Real);
    private static readonly Variable InForce = new("in force", Sort.Boolean);

    private readonly ISolver _solver = new Z3SolverFactory().Create(SolverLimits.Default);

    public void Dispose() => _solver.Dispose();

    [Fact]
    public void The_verdict_is_that_of_enumeration() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                var result = _solver.Solve(problem);
                var expected = RandomProblems.Solutions(problem, problem.Labels).Any();
                return result switch
                {
                    Satisfiable satisfiable => expected && problem.Assertions.All(assertion => satisfiable.Model.Truth(assertion.Formula)),
                    Unsatisfiable core => !expected && !RandomProblems.Solutions(problem, core.CoreLabels).Any(),
                    _ => false,
                };
            },
            iter: 300,
            threads: 1);

    // Small sets of a problem with many labels are checked in another way than large ones.
    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void A_session_answers_for_every_set_of_labels(int unrelated) =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                using var session = _solver.Open(problem.Add(Unrelated(unrelated)));
                foreach (var labels in Subsets.Of(problem.Labels))
                    if (session.Check(labels) is Satisfiable != RandomProblems.Solutions(problem, labels).Any()) return false;
                return true;
            },
            iter: 20,
            threads: 1);

    [Fact]
    public void A_formula_asserted_after_push_counts_until_pop()
    {
        using var session = _solver.Open(new(new Assertion(LinearExpression.Of(Warheads).AtMost(2200), 1)));
        session.Push();
        session.Assert(LinearExpression.Of(Warheads).AtLeast(2201));
        Assert.IsType<Satisfiable>(session.Check([]));
        Assert.Equal(1, Assert.Single(Assert.IsType<Unsatisfiable>(session.Check([1])).CoreLabels));
        Assert.Equal(2, session.Problem.Assertions.Length);
        session.Pop();
        Assert.IsType<Satisfiable>(session.Check([1]));
        Assert.Throws<InvalidOperationException>(session.Pop);
    }

    [Fact]
    public void Equal_thirds_of_a_measured_quantity_exist()
    {
        var thirds = new SatisfiabilityProblem(new Assertion((3 * LinearExpression.Of(Share)).EqualTo(1)));
        Assert.Equal(new Rational(1, 3), Assert.IsType<Satisfiable>(_solver.Solve(thirds)).Model.Value(Share));
    }

    [Fact]
    public void A_count_has_no_thirds()
    {
        var thirds = new SatisfiabilityProblem(new Assertion((new Rational(3, 2) * LinearExpression.Of(Warheads)).EqualTo(new Rational(1, 2))));
        Assert.IsType<Unsatisfiable>(_solver.Solve(thirds));
    }

    [Fact]
    public void Counts_measures_and_numbers_of_forty_digits_meet()
    {
        var large = Rational.Parse("1234567890123456789012345678901234567890");
        var problem = new SatisfiabilityProblem(
            new Assertion((LinearExpression.Of(Warheads) + Share).EqualTo(large + new Rational(1, 2))),
            new Assertion(LinearExpression.Of(Share).LessThan(1)),
            new Assertion(LinearExpression.Of(Share).AtLeast(0)));
        Assert.Equal(large, Assert.IsType<Satisfiable>(_solver.Solve(problem)).Model.Value(Warheads));
    }

    [Fact]
    public void What_nothing_constrains_is_zero_or_false()
    {
        var model = Assert.IsType<Satisfiable>(_solver.Solve(new SatisfiabilityProblem([]))).Model;
        Assert.Equal(Rational.Zero, model.Value(Warheads));
        Assert.False(model.Truth(InForce));
    }

    [Fact]
    public void The_resource_limit_ends_a_hard_check_as_unknown()
    {
        using var solver = new Z3SolverFactory().Create(new SolverLimits(1_000, TimeSpan.FromMinutes(1)));
        Assert.IsType<Unknown>(solver.Solve(HardProblems.Pigeons(9)));
    }

    [Fact]
    public void The_wall_clock_ends_a_hard_check_as_unknown()
    {
        using var solver = new Z3SolverFactory().Create(new SolverLimits(0, TimeSpan.FromMilliseconds(50)));
        Assert.IsType<Unknown>(solver.Solve(HardProblems.Pigeons(14)));
    }

    [Fact]
    public void Cancellation_ends_a_hard_check_and_the_solver_lives_on()
    {
        using var solver = new Z3SolverFactory().Create(new SolverLimits(0, TimeSpan.FromMinutes(1)));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => solver.Solve(HardProblems.Pigeons(14), cancellation.Token));
        Assert.IsType<Unsatisfiable>(solver.Solve(HardProblems.Pigeons(3)));
    }

    // An interrupt that comes before Z3 has begun must not be lost; one that comes when Z3 has ended must not make it forget what it is told next.
    [Fact]
    public void Cancellation_ends_a_check_whenever_it_comes()
    {
        using var solver = new Z3SolverFactory().Create(new SolverLimits(0, TimeSpan.FromMinutes(1)));
        for (var ticks = 0; ticks < 40; ticks++)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMicroseconds(500 * ticks));
            Assert.Throws<OperationCanceledException>(() => solver.Solve(HardProblems.Pigeons(14), cancellation.Token));
            Assert.IsType<Unsatisfiable>(solver.Solve(HardProblems.Pigeons(3)));
        }
    }

    [Fact]
    public void One_name_cannot_have_two_sorts() => Assert.Throws<ArgumentException>(() => new SatisfiabilityProblem(
        new Assertion(Formula.Of(InForce)),
        new Assertion(LinearExpression.Of(new Variable(InForce.Name, Sort.Integer)).AtLeast(1))).Variables);

    [Fact]
    public void The_version_names_the_solver() => Assert.StartsWith("Z3 4.", new Z3SolverFactory().Version, StringComparison.Ordinal);

    private static IEnumerable<Assertion> Unrelated(int count) => Enumerable.Range(0, count).Select(index =>
        new Assertion(LinearExpression.Of(new Variable($"other {index}", Sort.Integer)).AtMost(index), 1_000 + index));
}
