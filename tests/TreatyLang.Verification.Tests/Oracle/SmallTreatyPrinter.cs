using System.Text;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Prints a small treaty as the text that the product reads.</summary>
internal sealed class SmallTreatyPrinter
{
    private readonly SmallTreaty _treaty;
    private readonly SmallAddresses _addresses;

    private SmallTreatyPrinter(SmallTreaty treaty) => (_treaty, _addresses) = (treaty, new(treaty));

    public static string Treaty(SmallTreaty treaty) => new SmallTreatyPrinter(treaty).Print();

    private string Print()
    {
        var text = new StringBuilder("# Small Treaty\n\nParties: Adaland; Beeland.\n\n## Definitions\n\n");
        text.Append("\"Gun\" means a holding, counted in guns, namely a gun.\n\n\"Boat\" means a holding, counted in guns, namely a boat.\n\n");
        text.Append(_treaty.Composition switch
        {
            Composition.Sum => "\"Arm\" means Guns plus Boats.\n\n",
            Composition.Part => "\"Arm\" is part of Guns.\n\n",
            Composition.Counting => "Each Boat counts as 2 Guns.\n\n",
            Composition.Difference => "\"Arm\" means Guns minus Boats.\n\n",
            Composition.CountingSum => "\"Arm\" means Guns plus Boats.\n\nEach Boat counts as 1 Arm.\n\n",
            _ => "",
        });
        text.Append("\"Test\" means an act by which a Party (the testing Party) tests another Party (the tested Party).\n\n\"Visit\" means an act by which a Party visits a place.\n\n");
        if (_treaty.PhaseWords is { } phase) text.Append(Invariant($"\"Phase 1\" means the period {phase}.\n\n"));
        if (_treaty.Periods is { } periods)
            text.Append(Invariant($"\"Season\" means each period of {Words.Days(periods.Days)}, the first beginning on {periods.Words}.\n\n"));
        text.Append("## Article I. Norms\n\n");
        var paragraphs = SmallAddresses.Paragraphs(_treaty);
        for (var index = 0; index < paragraphs.Count; index++)
            text.Append(Invariant($"{index + 1}. {(paragraphs[index] is [var only] ? Sentence(only) : List(paragraphs[index]))}\n\n"));
        text.Append("## Article II. Term\n\n");
        if (_treaty.Entry is not EntryWords.Fact) text.Append(Invariant($"This Treaty shall enter into force on {SmallCalendar.Words(_treaty.Start)}.\n\n"));
        return text.Append(Invariant($"This Treaty shall remain in force {_treaty.Term}.\n")).ToString();
    }

    private string Sentence(SmallNorm norm)
    {
        var who = Words.Who(norm);
        var (time, rest) = norm switch
        {
            SmallLimit limit => (limit.Span.Words, $"{who} shall hold {Words.Compared(limit.Compared)} {Words.Things(limit.Amount, limit.Thing)}"),
            SmallHoldingRight right => (right.Span.Words, $"{who} may hold up to {Words.Things(right.Amount, right.Thing, right.Additional ? "additional " : "")}"),
            SmallQuota { Maximum: 0, Bearer: not Bearer.Together } ban when !Words.IsBehind(ban.Times.Words) => (ban.Times.Words, norm.Bearer is Bearer.Each
                ? $"no Party shall conduct a {Words.Act(ban.Act)}"
                : $"{who} shall not conduct a {Words.Act(ban.Act)}"),
            SmallQuota quota => Words.Timed(quota.Times.Words, $"{who} shall conduct no more than {Words.Times(quota.Maximum, quota.Act)}"),
            SmallDuty duty => Words.Timed(duty.Times.Words, $"{who} shall conduct at least {Words.Times(duty.Minimum, duty.Act)}"),
            SmallTriggered triggered => (triggered.Range.Words,
                $"{(triggered.ByOther ? "the tested Party" : who)} shall conduct a {Words.Act(triggered.Act)} {Words.Trigger(triggered)}"),
            SmallActRight right => (right.Span.Words, $"{who} may conduct up to {Words.Times(right.UpTo, right.Act)}"),
            SmallOnlyRight right => ("", $"{who} may conduct {(right.UpTo is { } most ? $"up to {Words.Times(most, right.Act)}" : $"a {Words.Act(right.Act)}")} only {Words.Lower(right.Span.Words)}"),
            _ => throw new NotSupportedException(),
        };
        var sentence = (time.Length == 0 ? rest : $"{time}, {rest}") + ".";
        return Priority(norm) is { } priority ? $"{priority}, {Words.Lower(sentence)}" : Words.Upper(sentence);
    }

    /// <summary>Limits with one beginning; with one comparison too, if all have the same.</summary>
    private static string List(List<SmallNorm> norms)
    {
        SmallLimit[] limits = [.. norms.Cast<SmallLimit>()];
        var isSame = limits.All(limit => limit.Compared == limits[0].Compared);
        var time = limits[0].Span.Words is { Length: > 0 } words ? $"{words}, " : "";
        var text = new StringBuilder(Words.Upper($"{time}{Words.Who(limits[0])} shall hold{(isSame ? $" {Words.Compared(limits[0].Compared)}" : "")}:"));
        for (var index = 0; index < limits.Length; index++)
        {
            var compared = isSame ? "" : $"{Words.Compared(limits[index].Compared)} ";
            text.Append(Invariant($"\n\n({(char)('a' + index)}) {compared}{Words.Things(limits[index].Amount, limits[index].Thing)}{(index == limits.Length - 1 ? "." : ";")}"));
        }
        return text.ToString();
    }

    private string? Priority(SmallNorm norm)
    {
        if (norm is { Over: { } over, OverBy: PriorityWords.Notwithstanding }) return $"Notwithstanding paragraph {_addresses.Of(over)}";
        return _treaty.Norms.FirstOrDefault(other => other.Over == norm.Number && other.OverBy is not PriorityWords.Notwithstanding) switch
        {
            { OverBy: PriorityWords.SubjectTo } prevailing => $"Subject to paragraph {_addresses.Of(prevailing.Number)}",
            { } prevailing => $"Except as provided in paragraph {_addresses.Of(prevailing.Number)}",
            _ => null,
        };
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
