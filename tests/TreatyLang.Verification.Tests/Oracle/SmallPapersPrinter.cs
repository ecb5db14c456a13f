using System.Text;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Prints the working papers of a small treaty.</summary>
internal static class SmallPapersPrinter
{
    public static string Papers(SmallTreaty treaty)
    {
        var text = new StringBuilder("## Facts\n");
        if (treaty.Entry is not EntryWords.Clause) text.Append($"\nThis Treaty entered into force on {SmallCalendar.Words(treaty.Start)}.\n");
        foreach (var paper in treaty.Papers) text.Append($"\n{Sentence(paper)}.\n");
        return text.ToString();
    }

    private static string Sentence(SmallPaper paper)
    {
        var who = Words.Party(paper.Party);
        switch (paper)
        {
            case SmallHoldingFact fact:
                var compared = fact.Compared is Compared.Exactly ? "" : $"{Words.Compared(fact.Compared)} ";
                return $"On {SmallCalendar.Words(fact.Date)}, {who} holds {compared}{Words.Things(fact.Amount, fact.Thing)}";
            case SmallActFact fact:
                return $"On {SmallCalendar.Words(fact.Date)}, {who} conducts a {Words.Act(fact.Act)}";
            case SmallHoldingCapability capability:
                return Timed(capability.Span.Words, $"{who} can hold no more than {Words.Things(capability.Amount, capability.Thing)}");
            case SmallRate rate:
                return $"{who} can {(rate.IsDecrease ? "eliminate" : "acquire")} no more than {Words.Things(rate.Amount, rate.Thing)} in each calendar {(rate.ByMonth ? "month" : "year")}";
            case SmallActCapability { Maximum: 0 } capability when !Words.IsBehind(capability.Times.Words):
                return Timed(capability.Times.Words, $"{who} cannot conduct a {Words.Act(capability.Act)}");
            case SmallActCapability capability:
                return Timed(capability.Times.Words, $"{who} can conduct no more than {Words.Times(capability.Maximum, capability.Act)}");
            default:
                throw new NotSupportedException();
        }
    }

    private static string Timed(string time, string sentence) => Words.Timed(time, sentence) switch
    {
        ("", var rest) => rest,
        var (before, rest) => $"{before}, {rest}",
    };
}
