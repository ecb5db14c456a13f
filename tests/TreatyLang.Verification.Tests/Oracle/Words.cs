using System.Globalization;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>The words of small treaties.</summary>
internal static class Words
{
    private static readonly string[] Names = ["Adaland", "Beeland"];
    private static readonly string[] Acts = ["Test", "Visit"];

    public static string Party(int party) => Names[party];

    public static string Act(int act) => Acts[act];

    public static string Times(int count, int act) => Plural(count, Acts[act]);

    public static string Days(int count) => Plural(count, "day");

    public static string Things(int amount, Thing thing, string additional = "") => Plural(amount, additional + (thing is Thing.Total ? "Arm" : thing.ToString()));

    public static string Who(SmallNorm norm) => norm.Bearer switch
    {
        Bearer.Each => "each Party",
        Bearer.Together => "the Parties together",
        // Both ways to name one Party of two.
        Bearer.First when norm.Number % 3 == 0 => "each Party other than Beeland",
        _ => Names[(int)norm.Bearer],
    };

    public static string Compared(Compared compared) => compared switch
    {
        Oracle.Compared.AtMost => "no more than",
        Oracle.Compared.AtLeast => "at least",
        _ => "exactly",
    };

    public static string Trigger(SmallTriggered duty)
    {
        var direction = duty.IsBefore ? "before" : "after";
        var occasion = duty.Act == duty.Trigger ? $"the previous {Acts[duty.Trigger]}" : $"each {Acts[duty.Trigger]}";
        var distance = (duty.Act == duty.Trigger ? null : duty.Least, duty.Most) switch
        {
            ({ } least, { } most) => duty.IsBefore ? $"no earlier than {Length(most)} and no later than {Length(least)} " : $"no earlier than {Length(least)} and no later than {Length(most)} ",
            ({ } least, null) => $"at least {Length(least)} ",
            (null, { } most) => $"{(duty.IsBefore ? "no earlier than" : "no later than")} {Length(most)} ",
            _ => "",
        };
        return $"{distance}{direction} {occasion}";

        string Length(int count) => duty.InHours ? Plural(12 * count, "hour") : Days(count);
    }

    /// <summary>Puts a time phrase where it stands best.</summary>
    public static (string Before, string Sentence) Timed(string time, string rest) => IsBehind(time) ? ("", $"{rest} {time}") : (time, rest);

    public static bool IsBehind(string time) => time.Length > 0 && char.IsLower(time[0]);

    public static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    public static string Lower(string sentence) =>
        Names.Any(name => sentence.StartsWith(name, StringComparison.Ordinal)) ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Plural(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
