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

    private const string OfSentence = " sentence";

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

    /// <summary>1 Launcher, 700 Launchers, 27.5 tonnes of Stock</summary>
    public static string Amount(Rational value, TermSymbol term) => term is QuantitySymbol { IsCounted: false, Unit: not "" } measured
        ? $"{Number(value)} {Unit(value, measured.Unit)} of {measured.Name}"
        : $"{Number(value)} {(value == 1 ? term.Name : term.Plural)}";

    /// <summary>The amount behind the verb that says what is done: 10 tonnes, 10 tonnes of HCFCs, 3 Inspections</summary>
    public static string Done(Rational value, TermSymbol term) => term is FlowSymbol { Verb: not null, IsCounted: false, Unit: not "" } flow
        ? $"{Number(value)} {Unit(value, flow.Unit)}{(flow.Substance is { } substance ? $" of {substance}" : "")}"
        : Amount(value, term);

    /// <summary>nothing, no HCFCs, no Inspections</summary>
    public static string NothingDone(TermSymbol term) => term is FlowSymbol { Verb: not null, IsCounted: false } flow ? flow.Substance is { } substance ? $"no {substance}" : "nothing" : $"no {term.Plural}";

    // tonnes, inches; the definition gives the unit in the plural.
    private static string Unit(Rational value, string unit) => (value == 1, unit) switch
    {
        (true, [.., 'c' or 's', 'h', 'e', 's']) => unit[..^2],
        (true, [.., 's']) => unit[..^1],
        _ => unit,
    };

    /// <summary>10 tonnes, 0.5% of its Baseline</summary>
    public static string Amount(AmountExpression amount, TermSymbol term, string their = "its") => amount switch
    {
        Amount known => Done(known.Value, term),
        LinearAmount { Terms: [{ Measurement: BaselineMeasurement baseline } only], Constant.Sign: 0 } =>
            $"{(only.Coefficient == 1 ? "" : $"{Number(100 * only.Coefficient)}% of ")}{(baseline.Party is { } owner ? $"the {baseline.Baseline.Name} of {owner.Name}" : $"{their} {baseline.Baseline.Name}")}",
        _ => "the amount that it states",
    };

    /// <summary>one more, 6 fewer, 2.5 tonnes less</summary>
    public static string Difference(Rational value, TermSymbol term)
    {
        var size = value.Sign < 0 ? -value : value;
        return term is QuantitySymbol { IsCounted: false, Unit: var unit }
            ? $"{Number(size)}{(unit == "" ? "" : " " + Unit(size, unit))} {(value.Sign < 0 ? "less" : "more")}"
            : $"{(size == 1 ? "one" : Number(size))} {(value.Sign < 0 ? "fewer" : "more")}";
    }

    /// <summary>The address as the subject of a clause: <c>Article I(1), second sentence,</c></summary>
    public static string Subject(BoundClause clause) => clause.Address.Detail is null ? Address(clause) : Address(clause) + ",";

    /// <summary>1st, 2nd, 3rd, 11th</summary>
    public static string Ordinal(long count) => count.ToString("N0", Grouped) + ((count % 100) is 11 or 12 or 13 ? "th" : (count % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>no Launchers, 1 Launcher, 700 Launchers</summary>
    public static string Held(Rational value, TermSymbol term) => value.Sign == 0 ? $"no {(term is QuantitySymbol { IsCounted: false } ? term.Name : term.Plural)}" : Amount(value, term);

    /// <summary>a Launcher, an Inspection</summary>
    public static string One(TermSymbol term) => (term.Name is ['A' or 'E' or 'I' or 'O' or 'U', ..] ? "an " : "a ") + term.Name;

    /// <summary>A verb as its subject asks: submit, submits, carries.</summary>
    public static string Verb(string verb, bool isPlural)
    {
        if (isPlural) return verb;
        if (verb is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y']) return verb[..^1] + "ies";
        return verb is [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] ? verb + "es" : verb + "s";
    }

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

    /// <summary>Article II(2), (3) and (4) of the Protocol; Facts, first and third sentences</summary>
    public static string Addresses(IEnumerable<BoundClause> clauses)
    {
        var addresses = clauses.Select(clause => clause.Address).Distinct().ToList();
        var groups = new List<List<ClauseAddress>>();
        foreach (var address in addresses)
            if (groups.Count > 0 && (IsSibling(groups[^1][^1], address) || AreSentencesOfOne(groups[^1][^1], address))) groups[^1].Add(address);
            else groups.Add([address]);
        return List([.. groups.Select(Group)]);
    }

    // The last of those that stand together names the instrument for all of them.
    private static string Group(List<ClauseAddress> group) => group switch
    {
        [var only] => only.ToString(),
        [{ Detail: not null } first, ..] => $"{first with { Detail = List([.. group.Select(address => (address.Detail ?? "")[..^OfSentence.Length])]) }}{OfSentence}s",
        _ => List([.. group.Select((address, index) =>
        {
            var cited = (index + 1 < group.Count ? address with { Instrument = "" } : address).ToString();
            return index == 0 ? cited : cited[(address.Article.Length + address.Steps[..^1].Sum(step => step.Length + 2))..];
        })]),
    };

    /// <summary>A sentence as it goes on after other words: its first word keeps its capital only if it is a name.</summary>
    public static string Continued(string sentence) =>
        sentence.Split(' ')[0] is "A" or "An" or "By" or "Each" or "From" or "If" or "It" or "No" or "On" or "The" ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

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

    private static bool AreSentencesOfOne(ClauseAddress first, ClauseAddress second) =>
        first with { Detail = null } == second with { Detail = null } && IsOfSentence(first) && IsOfSentence(second);

    private static bool IsOfSentence(ClauseAddress address) => address.Detail?.EndsWith(OfSentence, StringComparison.Ordinal) == true;

    private static bool IsSibling(ClauseAddress first, ClauseAddress second) =>
        first.Article == second.Article && first.Instrument == second.Instrument && second.Detail is null && first.Detail is null
        && first.Steps.Length == second.Steps.Length && second.Steps.Length > 0
        && first.Steps.AsSpan()[..^1].SequenceEqual(second.Steps.AsSpan()[..^1]);
}
