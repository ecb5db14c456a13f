using System.Text;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Prints a small treaty and its working papers as the text that the product reads.</summary>
internal static class SmallTreatyPrinter
{
    private static readonly string[] Names = ["Adaland", "Beeland"];
    private static readonly string[] Acts = ["Test", "Visit"];

    public static string Treaty(SmallTreaty treaty)
    {
        var text = new StringBuilder("# Small Treaty\n\nParties: Adaland; Beeland.\n\n## Definitions\n\n");
        text.Append("\"Gun\" means a holding, counted in guns, namely a gun.\n\n\"Boat\" means a holding, counted in guns, namely a boat.\n\n");
        text.Append(treaty.Composition switch
        {
            Composition.Sum => "\"Arm\" means Guns plus Boats.\n\n",
            Composition.Part => "\"Arm\" is part of Guns.\n\n",
            Composition.Counting => "Each Boat counts as 2 Guns.\n\n",
            _ => "",
        });
        text.Append("\"Test\" means an act by which a Party tests a weapon.\n\n\"Visit\" means an act by which a Party visits a place.\n\n");
        if (treaty.PhaseWords is { } phase) text.Append(Invariant($"\"Phase 1\" means the period {phase}.\n\n"));
        if (treaty.Periods is { } periods) text.Append(Invariant($"\"Season\" means each period of {periods.Days} days, the first beginning on {periods.Words}.\n\n"));
        text.Append("## Article I. Norms\n\n");
        foreach (var norm in treaty.Norms) text.Append(Invariant($"{norm.Number}. {Sentence(treaty, norm)}\n\n"));
        return text.Append(Invariant($"## Article II. Term\n\nThis Treaty shall remain in force {treaty.Term}.\n")).ToString();
    }

    public static string Papers(SmallTreaty treaty)
    {
        var text = new StringBuilder(Invariant($"## Facts\n\nThis Treaty entered into force on {SmallCalendar.Words(treaty.Start)}.\n"));
        foreach (var fact in treaty.Facts)
            text.Append(fact.Day is { } day
                ? Invariant($"\nOn {SmallCalendar.Words(day)}, {Names[fact.Party]} holds {Things(fact.Amount, fact.Thing)}.\n")
                : Invariant($"\n{Names[fact.Party]} can hold no more than {Things(fact.Amount, fact.Thing)}.\n"));
        return text.ToString();
    }

    private static string Sentence(SmallTreaty treaty, SmallNorm norm)
    {
        var (time, rest) = norm switch
        {
            SmallLimit limit => (limit.Span.Words, $"{Who(norm)} shall hold {Words(limit.Compared)} {Things(limit.Amount, limit.Thing)}"),
            SmallHoldingRight right => (right.Span.Words, $"{Who(norm)} may hold up to {Things(right.Amount, right.Thing, right.Additional ? "additional " : "")}"),
            SmallQuota { Maximum: 0, Bearer: not Bearer.Together } ban when !IsBehind(ban.Words) => (ban.Words, norm.Bearer is Bearer.Each
                ? $"no Party shall conduct a {Acts[ban.Act]}"
                : $"{Who(norm)} shall not conduct a {Acts[ban.Act]}"),
            SmallQuota quota => Timed(quota.Words, $"{Who(norm)} shall conduct no more than {Times(quota.Maximum, quota.Act)}"),
            SmallDuty duty => Timed(duty.Words, $"{Who(norm)} shall conduct at least {Times(duty.Minimum, duty.Act)}"),
            SmallActRight right => (right.Span.Words, $"{Who(norm)} may conduct up to {Times(right.UpTo, right.Act)}"),
            SmallOnlyRight right => ("", $"{Who(norm)} may conduct {(right.UpTo is { } most ? $"up to {Times(most, right.Act)}" : $"a {Acts[right.Act]}")} only {Lower(right.Span.Words)}"),
            _ => throw new NotSupportedException(),
        };
        var sentence = (time.Length == 0 ? rest : $"{time}, {rest}") + ".";
        return Priority(treaty, norm) is { } priority ? $"{priority}, {Lower(sentence)}" : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static (string, string) Timed(string time, string rest) => IsBehind(time) ? ("", $"{rest} {time}") : (time, rest);

    private static bool IsBehind(string time) => time.Length > 0 && char.IsLower(time[0]);

    private static string? Priority(SmallTreaty treaty, SmallNorm norm)
    {
        if (norm is { Over: { } over, OverBy: PriorityWords.Notwithstanding }) return Invariant($"Notwithstanding paragraph {over}");
        return treaty.Norms.FirstOrDefault(other => other.Over == norm.Number && other.OverBy is not PriorityWords.Notwithstanding) switch
        {
            { OverBy: PriorityWords.SubjectTo } prevailing => Invariant($"Subject to paragraph {prevailing.Number}"),
            { } prevailing => Invariant($"Except as provided in paragraph {prevailing.Number}"),
            _ => null,
        };
    }

    private static string Lower(string sentence) =>
        Names.Any(name => sentence.StartsWith(name, StringComparison.Ordinal)) ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Who(SmallNorm norm) => norm.Bearer switch
    {
        Bearer.Each => "each Party",
        Bearer.Together => "the Parties together",
        _ => Names[(int)norm.Bearer],
    };

    private static string Words(Compared compared) => compared switch
    {
        Compared.AtMost => "no more than",
        Compared.AtLeast => "at least",
        _ => "exactly",
    };

    private static string Things(int amount, Thing thing, string additional = "")
    {
        var name = thing is Thing.Total ? "Arm" : thing.ToString();
        return Invariant($"{amount} {additional}{name}{(amount == 1 ? "" : "s")}");
    }

    private static string Times(int count, int act) => Invariant($"{count} {Acts[act]}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
