using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>A way through a procedure, from the day on which it is opened to the day on which its last step becomes possible.</summary>
/// <param name="Clauses">The clauses of the way after its opening, in source order; empty if nothing takes time.</param>
/// <param name="Finish">The day on which it ends, for each day on which it is opened.</param>
internal sealed record DisputeCourse(ImmutableArray<BoundClause> Clauses, Func<int, int> Finish)
{
    /// <summary>A way that takes no time.</summary>
    public static DisputeCourse AtOnce { get; } = new([], day => day);

    /// <summary>The same way with another clause at its end, after a time.</summary>
    public DisputeCourse Then(BoundClause clause, Duration? length = null) => new(
        [.. Clauses.Append(clause).DistinctBy(known => known.Ordinal).OrderBy(known => known.Ordinal)],
        length is null ? Finish : day => CalendarArithmetic.Add(Finish(day), length));

    /// <summary>The same way, of which no step so far can be taken before a day.</summary>
    public DisputeCourse NotBefore(int first) => this with { Finish = day => Math.Max(Finish(day), first) };

    /// <summary>What is ready when all of several ways are.</summary>
    public static DisputeCourse Latest(IReadOnlyCollection<DisputeCourse> courses) => courses.Count == 1 ? courses.First() : new(
        [.. courses.SelectMany(course => course.Clauses).DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)],
        day => courses.Max(course => course.Finish(day)));
}
