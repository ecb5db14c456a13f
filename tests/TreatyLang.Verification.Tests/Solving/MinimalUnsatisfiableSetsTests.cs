using CsCheck;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class MinimalUnsatisfiableSetsTests : IDisposable
{
    private const int Cap = 100;
    private readonly ISolver _solver = new Z3SolverFactory().Create(SolverLimits.Default);

    public void Dispose() => _solver.Dispose();

    [Fact]
    public void All_sets_are_those_of_enumeration() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                using var session = _solver.Open(problem);
                var search = MinimalUnsatisfiableSets.All(session, problem.Labels, Cap);
                return search.End is SearchEnd.Complete
                    && Text(search) == Text(Expected(problem, []))
                    && search.Sets.All(set => BreaksOnlyEach(problem, set));
            },
            iter: 150,
            threads: 1);

    [Fact]
    public void A_background_is_enabled_and_never_blamed() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                using var session = _solver.Open(problem);
                int[] background = [problem.Labels[0]];
                var search = MinimalUnsatisfiableSets.All(session, [.. problem.Labels.Skip(1)], Cap, background);
                return search.End is SearchEnd.Complete && Text(search) == Text(Expected(problem, background));
            },
            iter: 60,
            threads: 1);

    [Fact]
    public void One_set_is_the_one_that_deletion_in_order_leaves() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                using var session = _solver.Open(problem);
                var search = MinimalUnsatisfiableSets.One(session, problem.Labels);
                if (IsSatisfiable(problem, problem.Labels)) return search.Sets.IsEmpty && search.End is SearchEnd.Complete;
                var left = problem.Labels.ToList();
                foreach (var label in problem.Labels)
                    if (!IsSatisfiable(problem, left.Where(other => other != label))) left.Remove(label);
                return search.Sets.Single().Labels.SequenceEqual(left);
            },
            iter: 150,
            threads: 1);

    [Fact]
    public void Separate_conflicts_are_found_without_combining_them()
    {
        var problem = new SatisfiabilityProblem(Enumerable.Range(0, 40).SelectMany(Conflict));
        using var session = _solver.Open(problem);
        var search = MinimalUnsatisfiableSets.All(session, problem.Labels, Cap);
        Assert.Equal(SearchEnd.Complete, search.End);
        Assert.Equal(Enumerable.Range(0, 40).Select(index => $"{2 * index},{2 * index + 1}"), search.Sets.Select(set => string.Join(',', set.Labels)));
    }

    [Fact]
    public void Conflicts_over_common_variables_are_found_without_proof_that_there_are_no_more()
    {
        var joined = LinearExpression.Sum(Enumerable.Range(0, 12).Select(index => LinearExpression.Of(new Variable($"holding {index}", Sort.Integer))));
        var problem = new SatisfiabilityProblem(Enumerable.Range(0, 12).SelectMany(Conflict)).Add(joined.AtMost(1_000));
        using var session = _solver.Open(problem);
        var search = MinimalUnsatisfiableSets.All(session, problem.Labels, Cap);
        Assert.Equal(SearchEnd.CapReached, search.End);
        Assert.Equal(12, search.Sets.Length);
    }

    [Fact]
    public void A_cap_that_was_hit_is_reported()
    {
        var problem = new SatisfiabilityProblem(Enumerable.Range(0, 5).SelectMany(Conflict));
        using var session = _solver.Open(problem);
        var search = MinimalUnsatisfiableSets.All(session, problem.Labels, 3);
        Assert.Equal(SearchEnd.CapReached, search.End);
        Assert.Equal(3, search.Sets.Length);
    }

    [Fact]
    public void An_unsatisfiable_background_gives_the_empty_set()
    {
        using var session = _solver.Open(new(Conflict(0)));
        var search = MinimalUnsatisfiableSets.All(session, [], Cap, [0, 1]);
        Assert.Empty(Assert.Single(search.Sets).Labels);
        Assert.Equal(SearchEnd.Complete, search.End);
    }

    [Fact]
    public void A_search_that_the_solver_gives_up_is_undecided()
    {
        using var solver = new Z3SolverFactory().Create(new SolverLimits(1_000, TimeSpan.FromMinutes(1)));
        var problem = HardProblems.Pigeons(9);
        using var session = solver.Open(problem);
        Assert.Equal(SearchEnd.Undecided, MinimalUnsatisfiableSets.All(session, problem.Labels, Cap).End);
        Assert.Equal(SearchEnd.Undecided, MinimalUnsatisfiableSets.One(session, problem.Labels).End);
    }

    private static IEnumerable<Assertion> Conflict(int index)
    {
        var number = LinearExpression.Of(new Variable($"holding {index}", Sort.Integer));
        return [new Assertion(number.AtMost(10), 2 * index), new Assertion(number.AtLeast(11), 2 * index + 1)];
    }

    private static bool IsSatisfiable(SatisfiabilityProblem problem, IEnumerable<int> labels) =>
        RandomProblems.Solutions(problem, labels).Any();

    private static bool BreaksOnlyEach(SatisfiabilityProblem problem, MinimalUnsatisfiableSet set) =>
        set.Labels.Select((label, index) => problem
            .Restrict(set.Labels.Where(other => other != label)).Assertions
            .All(assertion => set.WithoutEach[index].Truth(assertion.Formula))).All(holds => holds);

    private static IEnumerable<IReadOnlyList<int>> Expected(SatisfiabilityProblem problem, int[] background)
    {
        var minimal = new List<IReadOnlyList<int>>();
        foreach (var subset in Subsets.Of([.. problem.Labels.Except(background)]).OrderBy(subset => subset.Count))
            if (!minimal.Any(known => known.All(subset.Contains)) && !IsSatisfiable(problem, subset.Concat(background)))
                minimal.Add(subset);
        return minimal
            .OrderBy(set => set.Count)
            .ThenBy(set => string.Join(',', set.Select(label => label.ToString("D2"))), StringComparer.Ordinal);
    }

    private static string Text(MinimalUnsatisfiableSetSearch search) => Text(search.Sets.Select(set => (IReadOnlyList<int>)set.Labels));

    private static string Text(IEnumerable<IReadOnlyList<int>> sets) => string.Join("; ", sets.Select(set => string.Join(',', set)));
}
