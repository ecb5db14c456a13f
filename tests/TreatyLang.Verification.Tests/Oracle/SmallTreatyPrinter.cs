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
        text.Append("## Article I. Norms\n\n");
        foreach (var norm in treaty.Norms) text.Append(Invariant($"{norm.Number}. {Sentence(norm)}\n\n"));
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

    private static string Sentence(SmallNorm norm)
    {
        var (time, rest) = norm switch
        {
            SmallLimit limit => (limit.Span.Words, $"{Who(norm)} shall hold {Words(limit.Compared)} {Things(limit.Amount, limit.Thing)}"),
            SmallHoldingRight right => (right.Span.Words, $"{Who(norm)} may hold up to {Things(right.Amount, right.Thing, right.Additional ? "additional " : "")}"),
            SmallQuota { Maximum: 0 } ban => (ban.Words, norm.Bearer is { } party
                ? $"{Names[party]} shall not conduct a {Acts[ban.Act]}"
                : $"no Party shall conduct a {Acts[ban.Act]}"),
            SmallQuota quota => (quota.Words, $"{Who(norm)} shall conduct no more than {Times(quota.Maximum, quota.Act)}"),
            SmallDuty duty when duty.Words.StartsWith("no later", StringComparison.Ordinal) =>
                ("", $"{Who(norm)} shall conduct at least {Times(duty.Minimum, duty.Act)} {duty.Words}"),
            SmallDuty duty => (duty.Words, $"{Who(norm)} shall conduct at least {Times(duty.Minimum, duty.Act)}"),
            SmallActRight right => (right.Span.Words, $"{Who(norm)} may conduct up to {Times(right.UpTo, right.Act)}"),
            _ => throw new NotSupportedException(),
        };
        var sentence = time.Length == 0 ? rest : $"{time}, {rest}";
        sentence = norm.Over is { } over
            ? Invariant($"Notwithstanding paragraph {over}, {(sentence.StartsWith("Adaland", StringComparison.Ordinal) || sentence.StartsWith("Beeland", StringComparison.Ordinal) ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..])}.")
            : char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
        return sentence;
    }

    private static string Who(SmallNorm norm) => norm.Bearer is { } party ? Names[party] : "each Party";

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
