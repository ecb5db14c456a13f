using System.Globalization;
using System.Text.RegularExpressions;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds numbers, durations and dates.</summary>
internal sealed class NumberBinder(BindingScope scope)
{
    // More days than that are never counted one by one.
    private const int MostBusinessDays = 9_999;

    // A date that comes back each year may be 29 February.
    private const int LeapYear = 2000;

    /// <summary>A number, which may be very large or a fraction; four bare digits are a year and refused.</summary>
    public Rational? Number(SyntaxToken token) => token.IsMissing ? null : Parse(token.Text, token.Location);

    /// <summary>A number in a cell of a table.</summary>
    public Rational? Number(string text, Location location)
    {
        if (Regex.IsMatch(text, @"^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$")) return Parse(text, location);
        scope.Diagnostics.Report(ItemDiagnostics.CellOfNoNumber, location, text);
        return null;
    }

    private Rational? Parse(string text, Location location)
    {
        if (text.Length == 4 && text.All(char.IsAsciiDigit))
        {
            scope.Diagnostics.Report(BindingDiagnostics.YearAsAmount, location, text, $"{text[0]},{text[1..]}");
            return null;
        }

        return Rational.Parse(text.Replace(",", "", StringComparison.Ordinal));
    }

    /// <summary>A whole number of things that are counted one by one.</summary>
    /// <param name="token">The number.</param>
    /// <param name="noun">What is counted, for the message.</param>
    public int? Count(SyntaxToken token, string noun)
    {
        if (Number(token) is not { } number) return null;
        if (!number.IsInteger)
        {
            scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, token.Location, token.Text, noun);
            return null;
        }

        if (number <= int.MaxValue) return (int)number.Numerator;
        scope.Diagnostics.Report(BindingDiagnostics.NumberTooLarge, token.Location, token.Text);
        return null;
    }

    /// <summary>An amount as it is compared with a holding.</summary>
    /// <param name="amount">The number, or a range.</param>
    /// <param name="comparison">How it is compared, which decides how a range is read.</param>
    public Amount? Amount(AmountSyntax amount, ComparisonKind comparison)
    {
        if (amount.Low is not { } first)
        {
            scope.Diagnostics.Report(ItemDiagnostics.FigureHere, amount.Location, Words.Of(amount));
            return null;
        }

        if (Number(first) is not { } low) return null;
        if (amount.High is null) return new Amount(low, null);
        if (Number(amount.High) is not { } high) return null;
        if (low >= high)
        {
            scope.Diagnostics.Report(BindingDiagnostics.RangeOrder, amount.Location, first.Text, amount.High.Text);
            return null;
        }

        if (comparison != ComparisonKind.Exactly)
        {
            return comparison == ComparisonKind.AtMost ? new Amount(high, low) : new Amount(low, high);
        }

        scope.Diagnostics.Report(BindingDiagnostics.ExactRange, amount.Location, Words.Of(amount));
        return null;
    }

    /// <summary>A duration of at most 9,999 years.</summary>
    public Duration? Duration(DurationSyntax duration)
    {
        if (duration.TimeUnit is { } unit) return Duration(duration.Count, unit);
        if (duration.Days is { } days) return BusinessDays(duration, days);
        if (duration.Months is not { } token || Count(duration.Count, "years") is not { } years || Count(token, "months") is not { } months) return null;
        if (years <= 9_999 && months <= 9_999 * 12 && 12 * years + months <= 9_999 * 12) return new Duration(12 * years + months, TimeUnit.Month);
        scope.Diagnostics.Report(BindingDiagnostics.DurationTooLong, duration.Location, Words.Of(duration));
        return null;
    }

    private Duration? BusinessDays(DurationSyntax duration, TermReferenceSyntax reference)
    {
        if (scope.Terms.BusinessDay(reference) is not { } days || Count(duration.Count, days.Plural) is not { } count) return null;
        if (count <= MostBusinessDays) return new Duration(count, TimeUnit.BusinessDay) { Days = days };
        scope.Diagnostics.Report(BindingDiagnostics.DurationTooLong, duration.Location, Words.Of(duration));
        return null;
    }

    /// <summary>A duration of at most 9,999 years.</summary>
    public Duration? Duration(SyntaxToken count, TimeUnitSyntax unit)
    {
        var (kind, limit) = unit.Name.Text[..2] switch
        {
            "ho" => (TimeUnit.Hour, 9_999 * 8_766),
            "da" => (TimeUnit.Day, 9_999 * 365),
            "we" => (TimeUnit.Week, 9_999 * 52),
            "mo" => (TimeUnit.Month, 9_999 * 12),
            _ => (TimeUnit.Year, 9_999),
        };
        if (Count(count, unit.Name.Text) is not { } number) return null;
        if (number <= limit) return new Duration(number, kind);
        scope.Diagnostics.Report(BindingDiagnostics.DurationTooLong, count.Location, $"{count.Text} {unit.Name.Text}");
        return null;
    }

    /// <summary>A year from 1 to 9999.</summary>
    public int? Year(SyntaxToken token)
    {
        if (token.IsMissing) return null;
        if (int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and <= 9999) return year;
        scope.Diagnostics.Report(BindingDiagnostics.ImpossibleYear, token.Location, token.Text);
        return null;
    }

    /// <summary>A date that comes back each year.</summary>
    public YearlyDate? DayOfYear(DayOfYearSyntax date) => DayOfYear(date.Day, date.Month, date);

    /// <summary>A date that comes back each year.</summary>
    public YearlyDate? DayOfYear(SyntaxToken number, SyntaxToken name, SyntaxNode date) =>
        Day(number, name, LeapYear, name.Text, date) is { } day ? new YearlyDate(day.Month, day.Day) : null;

    /// <summary>A date of the calendar.</summary>
    public DateOnly? Date(DateSyntax date) => Date(date.Day, date.Month, date.Year, date);

    /// <summary>A date of the calendar.</summary>
    public DateOnly? Date(SyntaxToken number, SyntaxToken name, SyntaxToken ofYear, SyntaxNode date) =>
        Year(ofYear) is { } year && Day(number, name, year, $"{name.Text} {year}", date) is { } day ? new DateOnly(year, day.Month, day.Day) : null;

    /// <summary>The days from one date to another; null after a diagnostic.</summary>
    public (DateOnly First, DateOnly Last)? Days(DateSyntax from, DateSyntax to)
    {
        if (Date(from) is not { } first || Date(to) is not { } last) return null;
        if (first <= last) return (first, last);
        scope.Diagnostics.Report(BindingDiagnostics.EndBeforeStart, to.Location, Dates.Text(last), Dates.Text(first));
        return null;
    }

    private (int Month, int Day)? Day(SyntaxToken number, SyntaxToken name, int year, string monthOf, SyntaxNode date)
    {
        if (number.IsMissing || name.IsMissing) return null;
        var month = DateTime.ParseExact(name.Text, "MMMM", CultureInfo.InvariantCulture).Month;
        var last = DateTime.DaysInMonth(year, month);
        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= last) return (month, day);
        scope.Diagnostics.Report(BindingDiagnostics.ImpossibleDate, date.Location, $"{number.Text} {monthOf}", monthOf, $"{last}");
        return null;
    }
}
