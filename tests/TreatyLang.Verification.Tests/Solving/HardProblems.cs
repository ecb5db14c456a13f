using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Tests.Solving;

/// <summary>Problems that cost a solver time out of proportion to their size.</summary>
internal static class HardProblems
{
    /// <summary>One pigeon more than holes; unsatisfiable, exponentially hard by resolution.</summary>
    public static SatisfiabilityProblem Pigeons(int holes)
    {
        var pigeons = Enumerable.Range(0, holes + 1).ToList();
        return new([
            .. pigeons.Select(pigeon => new Assertion(
                Formula.Any(Enumerable.Range(0, holes).Select(hole => In(pigeon, hole))), pigeon)),
            .. from hole in Enumerable.Range(0, holes)
               from first in pigeons
               from second in pigeons
               where first < second
               select new Assertion(!(In(first, hole) & In(second, hole)))]);
    }

    private static Formula In(int pigeon, int hole) => Formula.Of(new Variable($"pigeon {pigeon} in {hole}", Sort.Boolean));
}
