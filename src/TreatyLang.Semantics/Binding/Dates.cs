using System.Globalization;

namespace TreatyLang.Semantics;

/// <summary>Writes dates as treaties do.</summary>
internal static class Dates
{
    /// <summary>For example <c>5 February 2018</c>.</summary>
    public static string Text(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
