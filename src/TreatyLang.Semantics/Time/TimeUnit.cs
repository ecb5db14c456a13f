namespace TreatyLang.Semantics;

/// <summary>Units of time. Months and years are calendar periods; the others are fixed multiples of an hour.</summary>
public enum TimeUnit
{
    /// <summary>One hour; only the order and distance of acts is measured in hours.</summary>
    Hour,

    /// <summary>One calendar day.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>One calendar month: 31 January plus 1 month is the last day of February.</summary>
    Month,

    /// <summary>Twelve calendar months.</summary>
    Year,

    /// <summary>A day of a kind that the text defines, such as a Business Day; the others are passed over.</summary>
    BusinessDay,
}
