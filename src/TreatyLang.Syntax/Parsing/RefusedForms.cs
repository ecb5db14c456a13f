using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Antlr;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>The wordings that are refused by name; of several that fit, the first counts.</summary>
internal static class RefusedForms
{
    private const string Small =
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand";

    private const string Times = "“from … to …”, “by …”, “in 2030”, “during Phase 1” or “no later than … after …”";
    private const string Dates = "a day, such as “1 May 2030”";
    private const string Periods = "“in each calendar year”, “in each treaty year”, “in each calendar month” or “every 6 months”";
    private const string Bearers = "“each Party”, “no Party”, “the Parties together”, or one sentence for each Party by its name";
    private const string Groups = "a group, “\"Nuclear Party\" means USA or RUS.”, and then “each Nuclear Party” or “the Nuclear Parties together”";
    private const string Citations = "“Article II(1)(a)”, “paragraph 1”, “Articles II and III” or “this Article”";
    private const string Factors = "the factor as a percentage of the term, such as “11% of CFC-11 Production” for a factor of 0.11";
    private const string Definitions =
        "“means a holding, counted in …”, “means a flow, measured in …”, “is part of …”, “means … plus …”, “means an act by which a Party …”, “means the period from … to …” or a date";

    private static readonly RefusedForm[] All =
    [
        new(SyntaxDiagnostics.ParagraphMark, "<start> <number> .|)", "up to three digits and a full stop at the start of a line, such as “12. ”"),
        new(SyntaxDiagnostics.ParagraphMark, "<start> ( <number>|<ordinal> )", "up to three digits and a full stop at the start of a line, such as “12. ”"),
        new(SyntaxDiagnostics.ParagraphMark, "<start> <number> each|no|the|a|<term>", "up to three digits and a full stop at the start of a line, such as “12. ”"),
        new(SyntaxDiagnostics.NumberForm, "<number> , <number>", "the number with commas between its thousands, such as “10,000”"),
        new(SyntaxDiagnostics.NumberForm, "<number> <number>", "the number with commas between its thousands, such as “10,000”"),
        new(SyntaxDiagnostics.NumberForm, $"{Small} <term>|days|weeks|months|years|day|week|month|year|hours|hour|'", "the number in digits"),
        new(SyntaxDiagnostics.NumberForm, "multiplied|weighted|times by <number>", Factors),
        new(SyntaxDiagnostics.NumberForm, "multiplied|weighted by", Factors),
        new(SyntaxDiagnostics.NumberForm, "<number> times <term>|the|its", Factors),
        new(SyntaxDiagnostics.NumberInside, "<term> <number> <term>", "the number with a hyphen, such as “Category-1”"),
        new(SyntaxDiagnostics.Percentage, "<number> %", "the amount itself, such as “shall hold no more than 650 Launchers”"),
        new(SyntaxDiagnostics.Percentage, "<number> % of its <term>", "the amount itself, such as “shall hold no more than 650 Launchers”"),

        new(SyntaxDiagnostics.DefinitionKind, "<start> the term <quoted>", "the term in quotation marks first: “\"Launcher\" means a holding …”"),
        new(SyntaxDiagnostics.DefinitionKind, "<start> for the purposes of", "the term in quotation marks first: “\"Launcher\" means a holding …”"),
        new(SyntaxDiagnostics.DefinitionKind, "<quoted> shall|are|includes|include", Definitions),
        new(SyntaxDiagnostics.DefinitionKind, "<quoted> ( to", Definitions),
        new(SyntaxDiagnostics.DefinitionKind, "<start> <number> <word> equals", "“1 ton equals 1.016 tonnes.”"),
        new(SyntaxDiagnostics.DefinitionKind, "<start> <quoted> means a|an|any|the number|zone|area|region|territory|person|average|sum|total|<number>", Definitions),
        new(SyntaxDiagnostics.DefinitionKind, "is a part", "“is part of …”"),
        new(SyntaxDiagnostics.DefinitionKind, "the period of <number>", "“means the period from … to …”"),
        new(SyntaxDiagnostics.DefinitionKind, "holding counted|measured", "“means a holding, counted in …” with a comma"),
        new(SyntaxDiagnostics.DefinitionKind, "means <term> or", "“means … plus …”"),
        new(SyntaxDiagnostics.DefinitionKind, "<start> <term> consist of", "“\"Launcher\" consists of … and …”"),
        new(SyntaxDiagnostics.DefinitionKind, "as <number> <term> .", "“Each of the first 150 Heavy Bombers counts as 10 Warheads, and each further one as 20 Warheads.”"),

        new(SyntaxDiagnostics.PaperKind, "takes|took place", "“This Treaty entered into force on 1 June 2003.”"),
        new(SyntaxDiagnostics.PaperKind, "each|no|a|every|the party|parties holds|hold", "one fact for each Party by its name, such as “On 1 June 2003, USA holds 5,900 Launchers.”"),

        new(SyntaxDiagnostics.PriorityPlace, ", notwithstanding|subject", ""),
        new(SyntaxDiagnostics.PriorityPlace, ", without prejudice", ""),
        new(SyntaxDiagnostics.PriorityPlace, "<term>|<word>|<number>|, in addition to", ""),
        new(SyntaxDiagnostics.PriorityPlace, ", except as provided", ""),
        new(SyntaxDiagnostics.ReferenceForm, "any other provision|provisions", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "paragraph|paragraphs (", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "<number>|<term> above|below|hereof", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "preceding|previous|foregoing|following|last|next paragraph|paragraphs|article|articles|subparagraph", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "paragraph|paragraphs|articles <number>|<term> or", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "article <term>|<number>|<ordinal> paragraph|. <number>|<term>", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "article|articles|art <term>|<number>|<ordinal>|. and|or|<term>|<number>|,", Citations),
        new(SyntaxDiagnostics.ReferenceForm, "notwithstanding|to|in art|article|articles|annex|appendix|protocol|section|chapter|part", Citations),

        new(SyntaxDiagnostics.WhoIsMeant, "party|parties except|excluding|but", "“each Party other than …” or “no Party other than …”"),
        new(SyntaxDiagnostics.Condition, "if|unless|while|when|that <term>|it|party <word>", ""),
        new(SyntaxDiagnostics.Condition, "if|unless|while|when|that the <term>|other <word>|decides|party", ""),
        new(SyntaxDiagnostics.Condition, "<start> unless|when|while|whenever|where|provided", ""),
        new(SyntaxDiagnostics.Condition, "<start> if <term>|each|no|it|any|another", ""),
        new(SyntaxDiagnostics.Condition, "<start> if a party <word>", ""),
        new(SyntaxDiagnostics.Condition, "<start> that period does", ""),
        new(SyntaxDiagnostics.Condition, ",|only|and unless|if|when|while|whenever|where|provided|except", ""),
        new(SyntaxDiagnostics.Condition, "unless|if|when|while|whenever|where|provided|except", ""),

        new(SyntaxDiagnostics.PassiveDuty, "shall be suspended", "“Article II is suspended during Phase 1.”"),
        new(SyntaxDiagnostics.PassiveDuty, "shall|may be <word>", "the Party first: “Each Party shall …”"),
        new(SyntaxDiagnostics.PassiveDuty, "shall|may not be <word>", "the Party first: “No Party shall …”"),
        new(SyntaxDiagnostics.ModalWords, "party|parties|<term> <month> <word>|hold", "“may” with a small letter for a right; “May” is the month"),
        new(SyntaxDiagnostics.ModalWords, "may only", "“may …” with “only” before the time, such as “only during Phase 1”"),
        new(SyntaxDiagnostics.ModalWords, "has|have|having the right", "“may”"),
        new(SyntaxDiagnostics.ModalWords, "is|are entitled|permitted|allowed|free|authorized", "“may”"),
        new(SyntaxDiagnostics.ModalWords, "is|are to|obliged|required|bound|prohibited", "“shall” or “shall not”"),
        new(SyntaxDiagnostics.ModalWords, "undertakes|undertake|agrees|agree|commits|commit to|not", "“shall” or “shall not”"),
        new(SyntaxDiagnostics.ModalWords, "shall have no|at|exactly|up|<number>", "“shall hold”"),
        new(SyntaxDiagnostics.ModalWords, "shall have <word>", "“shall” with the verb itself, such as “shall conduct at least 3 Tests by …”"),
        new(SyntaxDiagnostics.TimeInside, "shall|may|should|can ,", "the words at the start of the sentence with a comma behind them, or at its end"),
        new(SyntaxDiagnostics.TimeInside, "<start> in good|bad faith", "the words at the end of the sentence"),

        new(SyntaxDiagnostics.TimeWords, "withdrawal takes|shall effect|take", "the notice into the right itself: “Each Party may withdraw on 6 months' notice.”"),
        new(SyntaxDiagnostics.TimeWords, "last no more|less|longer than <number> hours|days", "“Each Inspection shall end no later than 96 hours after its beginning.”"),
        new(SyntaxDiagnostics.TimeWords, "after|upon <term> and|,|or <term>", "“when USA and Russia have deposited their instruments of ratification”"),
        new(SyntaxDiagnostics.AlternativeTimes, "force|signature|<month> or", ""),
        new(SyntaxDiagnostics.AlternativeTimes, "earlier|later of :", ""),
        new(SyntaxDiagnostics.AlternativeTimes, "<number> or <number> <month>|days|weeks|months|years", ""),
        new(SyntaxDiagnostics.DateForm, "in|by|on|from|until|after|before <month> <number>", Dates),
        new(SyntaxDiagnostics.DateForm, "<month> <number> ,", Dates),
        new(SyntaxDiagnostics.DateForm, "<number> <month> ,", Dates),
        new(SyntaxDiagnostics.DateForm, "<ordinal> <month>|of|day", Dates),
        new(SyntaxDiagnostics.DateForm, "<number> /|-|. <number>", Dates),
        new(SyntaxDiagnostics.DateForm, "end|beginning|start of <number>", Dates),
        new(SyntaxDiagnostics.DateForm, "<number> <month> of|each|every", Dates),
        new(SyntaxDiagnostics.TimeWords, "on or before", "“by …”"),
        new(SyntaxDiagnostics.TimeWords, "on or after", "“from …”"),
        new(SyntaxDiagnostics.TimeWords, "between <number> <month>", "“from … to …”"),
        new(SyntaxDiagnostics.TimeWords, "during <number>", "“in 2030”"),
        new(SyntaxDiagnostics.TimeWords, "at any time", "“Each Party may withdraw on 6 months' notice, given no earlier than 3 years after entry into force.”"),
        new(SyntaxDiagnostics.TimeWords, "in <term>", "“during Phase 1”"),
        new(SyntaxDiagnostics.TimeWords, "in|during the <term>|period", "“during Phase 1”, or “from … to …”"),
        new(SyntaxDiagnostics.TimeWords, "within <number> days|weeks|months|years|hours", "“no later than … after …” and the event"),
        new(SyntaxDiagnostics.TimeWords, "for <number> days|weeks|months|years", "“for 5 years from entry into force”, or another start"),
        new(SyntaxDiagnostics.TimeWords, "<term>|<word>|, <number> days|weeks|months|years|hours after|before", "“no later than … after …” or “at least … before …”"),
        new(SyntaxDiagnostics.TimeWords, "no less|fewer|more than <number> days|weeks|months|years|hours", "“at least … before …” or “no later than … after …”"),
        new(SyntaxDiagnostics.TimeWords, "as of|from", "“from …”"),
        new(SyntaxDiagnostics.TimeWords, "starting|beginning on|from", "“from …”"),
        new(SyntaxDiagnostics.TimeWords, "throughout", "“during …”"),
        new(SyntaxDiagnostics.TimeWords, "upon", "“on …” or “after …”"),
        new(SyntaxDiagnostics.TimeWords, "and|, thereafter", "a second sentence for the later time"),
        new(SyntaxDiagnostics.TimeWords, ", including|excluding that", "“until …, including that day” or “until …, excluding that day”"),
        new(SyntaxDiagnostics.TimeWords, "between", Times),
        new(SyntaxDiagnostics.PeriodWords, "every|each|per|a year|month|week|quarter|day", Periods),
        new(SyntaxDiagnostics.PeriodWords, "per", Periods),
        new(SyntaxDiagnostics.PeriodWords, "each calendar year by|no|on", "“no later than 30 April of each year”"),
        new(SyntaxDiagnostics.PeriodWords, "in any|every calendar|treaty year|month", "“in each calendar year” or “in each treaty year”"),
        new(SyntaxDiagnostics.PeriodWords, "each|any|every period of", "a period of your own: “\"Data Period\" means each period of 12 months, the first beginning on 1 January 2030.”"),
        new(SyntaxDiagnostics.PeriodWords, "each|any|every <ordinal>|<number> period", "a period of your own: “\"Data Period\" means each period of 12 months, the first beginning on 1 January 2030.”"),
        new(SyntaxDiagnostics.PeriodWords, "a|an|its annual|yearly|monthly|quarterly|biennial", Periods),
        new(SyntaxDiagnostics.PeriodWords, "annually|yearly|monthly|weekly|quarterly|daily|biannually", Periods),
        new(SyntaxDiagnostics.PeriodWords, "calendar quarter|week|day", Periods),
        new(SyntaxDiagnostics.PeriodWords, "each calendar year|month", "a period of your own: “\"Data Period\" means each period of 12 months, the first beginning on 1 January 2030.”"),

        new(SyntaxDiagnostics.ComparisonWords, "not|fewer|less|most|least|maximum|minimum more|less|fewer|than|of|<number>", "“no more than”, “at least” or “exactly”"),
        new(SyntaxDiagnostics.ComparisonWords, "between|exceed <number>", "“shall hold no more than …”, and “shall hold at least …” for the other end"),
        new(SyntaxDiagnostics.ComparisonWords, "<number> or|and fewer|less|more", "“no more than” or “at least” before the number"),
        new(SyntaxDiagnostics.ComparisonWords, "hold|<word> <number> <term>", "“no more than”, “at least” or “exactly” before the number"),
        new(SyntaxDiagnostics.ComparisonWords, "<start> the <term>|<word> of <term>|each|the|a", "“Each Party shall hold no more than 500 Launchers.”, or of a flow “In each calendar year, the Production of each Party shall not exceed 500 tonnes.”"),
        new(SyntaxDiagnostics.ComparisonWords, "all its|of|<term>", "“Each Party shall hold no Launchers from 1 January 2035.”"),
        new(SyntaxDiagnostics.ComparisonWords, "to no more|less|fewer", "the amount itself: “shall hold no more than 500 Launchers”"),
        new(SyntaxDiagnostics.ComparisonWords, "by|to <number>", "the amount itself: “shall hold no more than 500 Launchers”"),

        new(SyntaxDiagnostics.WhoIsMeant, "<start> every|all|both|any|neither|either|only", Bearers),
        new(SyntaxDiagnostics.WhoIsMeant, "each of the", Bearers),
        new(SyntaxDiagnostics.WhoIsMeant, "<start> each of <term>", Groups),
        new(SyntaxDiagnostics.WhoIsMeant, "parties each|all|both|jointly|individually", Bearers),
        new(SyntaxDiagnostics.WhoIsMeant, "<start> each|the other party", Bearers),
        new(SyntaxDiagnostics.WhoIsMeant, "<start> <term> and|or <term>", Groups),
        new(SyntaxDiagnostics.TwoStatements, "and shall|may|<number>|at|no|up|to", ""),
        new(SyntaxDiagnostics.TwoObjects, "<term> and|or <term>", ""),
    ];

    /// <summary>What is refused by name at an error; null if nothing is.</summary>
    public static SegmentDiagnostic? Find(SentenceWords sentence)
    {
        foreach (var form in All)
        {
            if (form.Descriptor == SyntaxDiagnostics.ParagraphMark && sentence.IsItem) continue;
            if (form.Find(sentence) is { } first) return Describe(form, sentence, first);
        }

        return null;
    }

    private static SegmentDiagnostic Describe(RefusedForm form, SentenceWords sentence, int first)
    {
        var end = first + form.Length;
        if (sentence[first].Type == TreatyLexer.COMMA) first++;
        var span = TextSpan.FromBounds(sentence[first].StartIndex, sentence[end - 1].StopIndex + 1);
        return new SegmentDiagnostic(form.Descriptor, span, [sentence.Text(first, end), form.Form]);
    }
}
