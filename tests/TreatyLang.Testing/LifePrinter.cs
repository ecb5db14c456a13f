using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints the clauses on the life of a treaty.</summary>
internal static class LifePrinter
{
    /// <summary>One clause.</summary>
    public static string Print(BoundClause clause) => clause switch
    {
        LaterEntryClause c => $"in force for later Parties {TimePrinter.Print(c.Delay)} after deposit",
        UnlimitedDurationClause => "without end",
        LinkedDurationClause c => $"as long as {c.Instrument}",
        WithdrawalPauseClause => "no withdrawal while a state lasts",
        PartyEntryFact c => $"fact in force for {c.Party} {TimePrinter.Print(new DatePoint(c.Date))}",
        OpeningFact c => $"fact opened {TimePrinter.Print(new DatePoint(c.Date))}",
        SurvivalClause c => $"{ClausePrinter.References(c.Surviving)} for {TimePrinter.Print(c.Length)} after the end",
        TimeZoneClause c => $"hours of {c.Zone}",
        ReceiptClause => "notice from receipt",
        ProvisionalApplicationClause c => $"applied provisionally {TimePrinter.Print(c.Window)}{(c.Scope is null ? "" : $" {ClausePrinter.References(c.Scope)}")}",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    /// <summary>Which days do not count.</summary>
    public static string Print(BusinessDaySymbol days) =>
        $"days other than {string.Join(", ", days.WeekdaysOff.Select(day => day.ToString()).Concat(days.DatesOff.Select(date => TimePrinter.Print(date))).Concat(days.DaysOff.Select(day => TimePrinter.Print(new DatePoint(day)))))}";

    /// <summary>How a term goes on.</summary>
    public static string Continuation(DurationClause clause) =>
        clause.Continuation is { } then ? $", then until {TimePrinter.Print(then.After)} after {then.Notice}" : "";

    /// <summary>Which Parties are picked.</summary>
    public static string Joining(Joining? joining) =>
        joining is null ? "" : $" joining {(joining.IsAfter ? "after" : "by")} {TimePrinter.Print(joining.Point)}";

    /// <summary>What a date waits for.</summary>
    public static string Print(ConsentCondition? condition)
    {
        if (condition is null) return "";
        List<string> wanted = [];
        if (!condition.Named.IsEmpty) wanted.Add(string.Join(',', condition.Named));
        if (condition.Count > 0) wanted.Add($"{condition.Count}");
        if (condition.Share is { } share) wanted.Add($"{share.Percent}% of {share.Of}");
        return $"({string.Join(" and ", wanted)}: {string.Join('/', condition.Acts)})";
    }
}
