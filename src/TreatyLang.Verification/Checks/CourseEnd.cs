using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Checks;

/// <summary>The last day on which a way through a procedure can still end: that of the treaty, or of the instrument with the snap-back at its end.</summary>
/// <param name="Day">The day.</param>
/// <param name="Words">What it is the last day of.</param>
/// <param name="Clauses">What makes it the last day.</param>
internal sealed record CourseEnd(int Day, string Words, ImmutableArray<BoundClause> Clauses)
{
    /// <summary>The last day; null if there is none.</summary>
    public static CourseEnd? Of(CheckContext check, DisputeCourse course)
    {
        var own = course.Clauses.OfType<SnapBackClause>().Select(clause => Of(check, clause)).OfType<CourseEnd>().MinBy(end => end.Day);
        if (check.Timeline.IsEndless || own?.Day < check.Timeline.End) return own;
        return new CourseEnd(check.Timeline.End, "the last day of force", check.Life.End);
    }

    private static CourseEnd? Of(CheckContext check, SnapBackClause clause)
    {
        if (clause.Window.End is not { } point || check.Timeline.Resolve(point) is not { } day) return null;
        var instrument = clause.Address.Instrument;
        return new CourseEnd(
            clause.Window.EndIsExclusive ? day - 1 : day, $"the last day of {instrument}",
            [.. check.Treaty.Clauses.OfType<InstrumentDatesClause>().Where(dates => dates.Address.Instrument == instrument && dates.Window.End is not null)]);
    }
}
