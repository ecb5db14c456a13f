using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds which days do not count as business days.</summary>
internal sealed class BusinessDayBinder(BindingScope scope)
{
    /// <summary>The kind of day that a definition defines; null after a diagnostic.</summary>
    public BusinessDaySymbol? Create(TermEntry term, BusinessDayDefinitionSyntax syntax)
    {
        var weekdays = new List<DayOfWeek>();
        var yearly = new List<YearlyDate>();
        var days = new List<DateOnly>();
        foreach (var off in syntax.Off)
        {
            if (off.Weekday is { } weekday)
            {
                if (Weekday(weekday) is not { } known) return null;
                weekdays.Add(known);
            }
            else if (off is { Day: { } day, Month: { } month })
            {
                if (off.Year is not { } year)
                {
                    if (scope.Numbers.DayOfYear(day, month, off) is not { } annual) return null;
                    yearly.Add(annual);
                }
                else
                {
                    if (scope.Numbers.Date(day, month, year, off) is not { } date) return null;
                    days.Add(date);
                }
            }
        }

        if (weekdays.Distinct().Count() < 7) return new BusinessDaySymbol(term.Name, term.Plural, [.. weekdays.Distinct()], [.. yearly], [.. days], term.Location);
        scope.Diagnostics.Report(LifeDiagnostics.NoDayLeft, syntax.Location, term.Name);
        return null;
    }

    private DayOfWeek? Weekday(SyntaxToken word)
    {
        if (word.IsMissing) return null;
        if (Enum.TryParse<DayOfWeek>(word.Text, out var day) && day.ToString() == word.Text) return day;
        scope.Diagnostics.Report(LifeDiagnostics.NoWeekday, word.Location, word.Text);
        return null;
    }
}
