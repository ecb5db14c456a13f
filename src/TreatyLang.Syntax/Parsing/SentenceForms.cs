namespace TreatyLang.Syntax;

/// <summary>A model sentence of each kind, for a sentence that fits none.</summary>
internal static class SentenceForms
{
    private static readonly (string Word, string Form)[] Models =
    [
        ("Parties :", "Parties: the United States of America (USA); the Russian Federation (RUS)."),
        ("Expect", "Expect a breach of Article I(1) by RUS on 31 December 2012."),
        ("means", "\"Launcher\" means a holding, counted in launchers, namely a fixed or mobile launcher."),
        ("consists", "\"Launcher\" consists of Fixed Launchers and Mobile Launchers."),
        ("counts", "Each Heavy Bomber counts as 10 Warheads."),
        ("reservation", "No reservation may be made to this Treaty."),
        ("reservations", "No reservation may be made to this Treaty."),
        ("withdraw", "Each Party may withdraw from this Treaty on 3 months' notice to the other Party."),
        ("deadline", "The Council may extend that deadline, once, by up to 2 years, but not beyond 1 January 2040."),
        ("adjust", "The Council may adjust the numbers in paragraph 1 by up to 10%."),
        ("exempt", "The visited Party may exempt a Depot from Visits for up to 30 days."),
        ("convene", "The Commission shall convene at least twice in each calendar year."),
        ("meet", "The Commission shall convene at least twice in each calendar year."),
        ("majority", "The Commission decides by two thirds of the Parties present and voting."),
        ("extend", "The Parties may extend this Treaty, once, by up to 5 years."),
        ("extended", "On 3 February 2021, the Parties extended this Treaty by 5 years."),
        ("remain", "This Treaty shall remain in force until 31 December 2039, including that day."),
        ("remains", "This Treaty shall remain in force until 31 December 2039, including that day."),
        ("deposit", "This Treaty shall enter into force 30 days after the deposit of the 20th instrument of ratification."),
        ("deposited", "This Treaty shall enter into force when each Party has deposited its instrument of ratification."),
        ("enter", "This Treaty shall enter into force on the exchange of instruments of ratification."),
        ("enters", "This Treaty shall enter into force on the exchange of instruments of ratification."),
        ("terminates", "On entry into force of this Treaty, SORT terminates."),
        ("suspension", "The suspension ends when the responding Party complies with Article II."),
        ("suspend", "If the Dispute is not resolved within that period, the complaining Party may suspend Article III."),
        ("resolve", "The Commission shall have 30 days from the referral to resolve the Dispute."),
        ("resolved", "If the Dispute is not resolved within that period, the complaining Party may suspend Article III."),
        ("breach", "If a Party considers that another Party is in breach of Article II, it may refer the Dispute to the Commission."),
        ("period", "If the Dispute is not resolved within that period, the complaining Party may suspend Article III."),
        ("can", "RUS can eliminate no more than 500 Launchers in each calendar year."),
        ("holds", "On 1 June 2003, USA holds 5,900 Launchers."),
        ("hold", "Each Party shall hold no more than 700 Launchers."),
        ("may", "In each treaty year, each Party may conduct up to 10 Inspections."),
        ("shall", "Each Party shall submit a Report no later than 30 days after entry into force."),
    ];

    /// <summary>The model that shares its main word with a sentence.</summary>
    public static string Nearest(SentenceWords sentence)
    {
        foreach (var (word, form) in Models)
        {
            var isHeader = word.EndsWith(':');
            if (isHeader ? SentenceWords.Is(sentence[sentence.Start], "Parties") : sentence.Contain(word)) return form;
        }

        return "Each Party shall hold no more than 700 Launchers.";
    }
}
