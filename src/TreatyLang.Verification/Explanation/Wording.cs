using System.Globalization;
using System.Text;
using TreatyLang.Semantics;

namespace TreatyLang.Verification;

/// <summary>How dates, numbers, addresses and Parties are put into the sentences of findings.</summary>
internal static class Wording
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>5 February 2018</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>The day of a day number.</summary>
    public static string Date(int day) => Date(DateOnly.FromDayNumber(day));

    /// <summary>1,550 or 27.5 or 1/3</summary>
    public static string Number(Rational value)
    {
        if (value.IsInteger) return value.Numerator.ToString("N0", Grouped);
        var scaled = value * 1_000_000;
        return scaled.IsInteger
            ? ((decimal)scaled.Numerator / 1_000_000m).ToString("#,0.######", CultureInfo.InvariantCulture)
            : value.ToString();
    }

    /// <summary>1 Launcher, 700 Launchers</summary>
    public static string Amount(Rational value, TermSymbol term) => $"{Number(value)} {(value == 1 ? term.Name : term.Plural)}";

    /// <summary>once, twice, 3 times</summary>
    public static string Times(long count) => count switch { 1 => "once", 2 => "twice", _ => $"{count.ToString("N0", Grouped)} times" };

    /// <summary>no more than 700 Launchers</summary>
    public static string Bound(ComparisonKind comparison, Rational amount, TermSymbol term) => $"{Bound(comparison)} {Amount(amount, term)}";

    /// <summary>no more than</summary>
    public static string Bound(ComparisonKind comparison) => comparison switch
    {
        ComparisonKind.AtMost => "no more than",
        ComparisonKind.AtLeast => "at least",
        _ => "exactly",
    };

    /// <summary>Article II(1)(a)</summary>
    public static string Address(BoundClause clause) => clause.Address.ToString();

    /// <summary>Article II(2), (3) and (4)</summary>
    public static string Addresses(IEnumerable<BoundClause> clauses)
    {
        var parts = new List<string>();
        ClauseAddress? before = null;
        foreach (var address in clauses.Select(clause => clause.Address).Distinct())
        {
            parts.Add(before is not null && IsSibling(before, address) ? $"({address.Steps[^1]})" : address.ToString());
            before = address;
        }
        return List(parts);
    }

    /// <summary>a, b and c</summary>
    public static string List(IReadOnlyList<string> parts)
    {
        var text = new StringBuilder();
        for (var index = 0; index < parts.Count; index++)
            text.Append(index == 0 ? "" : index == parts.Count - 1 ? " and " : ", ").Append(parts[index]);
        return text.ToString();
    }

    /// <summary>each Party, USA, or USA and RUS</summary>
    public static string Agents(IReadOnlyCollection<AgentSymbol> agents, BoundTreaty treaty) =>
        agents.Count > 1 && agents.Count == treaty.Parties.Length && agents.All(agent => agent is PartySymbol)
            ? "each Party"
            : List([.. agents.Select(agent => agent.Name)]);

    /// <summary>The sentence with a capital letter at its beginning.</summary>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsSibling(ClauseAddress first, ClauseAddress second) =>
        first.Article == second.Article && second.Detail is null && first.Detail is null
        && first.Steps.Length == second.Steps.Length && second.Steps.Length > 0
        && first.Steps.AsSpan()[..^1].SequenceEqual(second.Steps.AsSpan()[..^1]);
}
