using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with the meaning of a text that can be read: codes TL2001 to TL2999.</summary>
public static class BindingDiagnostics
{
    /// <summary>A capitalised name that is neither a Party nor a defined term.</summary>
    public static DiagnosticDescriptor UnknownTerm { get; } = Error(
        "TL2001", "Unknown term", "“{0}” is not defined.",
        "Define it, for example: \"{0}\" means a holding, namely …");

    /// <summary>A name that nearly is a defined one.</summary>
    public static DiagnosticDescriptor MisspeltTerm { get; } = Error(
        "TL2002", "Unknown term", "“{0}” is not defined; “{1}” is.",
        "Write “{1}”, or define “{0}”.");

    /// <summary>A Party that the header does not name.</summary>
    public static DiagnosticDescriptor UnknownParty { get; } = Error(
        "TL2003", "Unknown Party", "“{0}” is not a Party; the Parties are {1}.",
        "Name one of the Parties by the short name that the header gives it.");

    /// <summary>A term that is defined as something else than its place needs.</summary>
    public static DiagnosticDescriptor WrongKind { get; } = Error(
        "TL2004", "Term of another kind", "“{0}” is {1}, but {2} is needed here.",
        "Use a term that is defined as {2}.");

    /// <summary>Names the sentence that follows from an error elsewhere, so that it is not dropped silently; a note, because it needs no repair of its own.</summary>
    public static DiagnosticDescriptor UnreadSentence { get; } = Note(
        "TL2005", "Sentence that an error elsewhere leaves unread", "This sentence is not checked, because {0}.",
        "Correct the error there; this sentence needs no change.");

    /// <summary>Two definitions, or a term with the name of a Party.</summary>
    public static DiagnosticDescriptor DuplicateDefinition { get; } = Error(
        "TL2006", "Term defined twice", "“{0}” is defined already.",
        "Delete one of the two definitions, or give the terms different names.");

    /// <summary>Two Parties share a name or a short name.</summary>
    public static DiagnosticDescriptor DuplicateParty { get; } = Error(
        "TL2007", "Party named twice", "Two Parties are called “{0}”.",
        "Give each Party a short name of its own.");

    /// <summary>A defined term is capitalised (language reference, rule 1).</summary>
    public static DiagnosticDescriptor TermShape { get; } = Error(
        "TL2008", "Term that no sentence can use", "“{0}” cannot be used in a sentence.",
        "Write a term as capitalised words that are not words like Each, No, From or May; join a number inside it with a hyphen, such as “Category-1 Launcher”.");

    /// <summary>A definition without a use.</summary>
    public static DiagnosticDescriptor UnusedTerm { get; } = Warning(
        "TL2009", "Term that nothing uses", "“{0}” is defined, but nothing uses it.",
        "Delete the definition, or check whether the text means another term.");

    /// <summary>Sums, parts, counting rules, dates or phases that lead back to themselves.</summary>
    public static DiagnosticDescriptor DefinitionCycle { get; } = Error(
        "TL2010", "Definition in a circle", "“{0}” is defined by itself.",
        "Define one of the terms in the circle without the others.");

    /// <summary>A chain of definitions longer than can be followed.</summary>
    public static DiagnosticDescriptor DefinitionTooDeep { get; } = Error(
        "TL2011", "Definitions nested too deeply", "The definition of “{0}” builds on too many others.",
        "Define the term with fewer steps between it and what it is made of.");

    /// <summary>Two articles with one number.</summary>
    public static DiagnosticDescriptor DuplicateArticle { get; } = Error(
        "TL2012", "Article number used twice", "There is more than one {0}.",
        "Renumber one of the articles.");

    /// <summary>Two unnumbered articles with one heading.</summary>
    public static DiagnosticDescriptor DuplicateHeading { get; } = Error(
        "TL2013", "Heading used twice", "There is more than one article “{0}”.",
        "Give each article a number or a heading of its own.");

    /// <summary>An article that nothing can cite.</summary>
    public static DiagnosticDescriptor EmptyHeading { get; } = Error(
        "TL2014", "Article without a heading", "The article has neither a number nor a heading.",
        "Write a heading such as “## Article II. Limits”.");

    /// <summary>Two paragraphs or letters of one address.</summary>
    public static DiagnosticDescriptor DuplicateAddress { get; } = Error(
        "TL2015", "Number or letter used twice", "{0} exists already.",
        "Renumber one of the two.");

    /// <summary>A gap or a step back in paragraph numbers.</summary>
    public static DiagnosticDescriptor ParagraphOrder { get; } = Note(
        "TL2016", "Paragraph out of order", "Paragraph {0} follows {1}.",
        "Renumber the paragraphs, unless the gap is meant.");

    /// <summary>A cross-reference to something that does not exist.</summary>
    public static DiagnosticDescriptor UnresolvedReference { get; } = Error(
        "TL2017", "Reference that leads nowhere", "There is no {0}; {1}.",
        "{2}, or add what it refers to.");

    /// <summary>A range whose end does not follow its start.</summary>
    public static DiagnosticDescriptor ReferenceRange { get; } = Error(
        "TL2018", "Range of references in the wrong order", "{0} does not come before {1}.",
        "Write the smaller number first.");

    /// <summary>Priority words that name their own clause.</summary>
    public static DiagnosticDescriptor ReferenceToItself { get; } = Error(
        "TL2019", "Clause that refers to itself", "{0} refers to itself.",
        "Refer to the clause that is meant.");

    /// <summary>Four bare digits are a year (language reference, rule 9).</summary>
    public static DiagnosticDescriptor YearAsAmount { get; } = Error(
        "TL2020", "Four digits that read as a year", "“{0}” reads as a year, but a number is needed here.",
        "Write {1}.");

    /// <summary>A count beyond what is counted one by one.</summary>
    public static DiagnosticDescriptor NumberTooLarge { get; } = Error(
        "TL2021", "Number too large", "{0} is too large to be counted.",
        "Write a number up to 2,147,483,647.");

    /// <summary>A duration beyond the calendar.</summary>
    public static DiagnosticDescriptor DurationTooLong { get; } = Error(
        "TL2022", "Duration too long", "{0} is longer than 9,999 years.",
        "Write a shorter duration.");

    /// <summary>A fraction of something that is counted.</summary>
    public static DiagnosticDescriptor FractionOfItems { get; } = Error(
        "TL2023", "Fraction of items", "“{0}” is not a whole number, but {1} are counted one by one.",
        "Write a whole number, or define the holding with “measured in”.");

    /// <summary>A range whose ends are equal or exchanged.</summary>
    public static DiagnosticDescriptor RangeOrder { get; } = Error(
        "TL2024", "Range in the wrong order", "In the range {0} to {1} the first number is not the smaller one.",
        "Write the smaller number first.");

    /// <summary>A range behind exactly.</summary>
    public static DiagnosticDescriptor ExactRange { get; } = Error(
        "TL2025", "Exactly a range", "“{0}” is a range and cannot be met exactly.",
        "Write one number, or two limits: at least the one and no more than the other.");

    /// <summary>A unit that differs from the one declared.</summary>
    public static DiagnosticDescriptor UnitMismatch { get; } = Error(
        "TL2026", "Wrong unit", "The amount is in {0}, but {1} are {2}.",
        "State the amount in the unit of the definition, or leave the unit out.");

    /// <summary>A sum of holdings with different units.</summary>
    public static DiagnosticDescriptor SumOfUnits { get; } = Error(
        "TL2027", "Sum of different units", "{0} are {1}, but {2} are {3}, so they cannot be added.",
        "Count them by a counting rule, such as “Each Heavy Bomber counts as 10 Warheads.”");

    /// <summary>A part whose unit is not that of the whole.</summary>
    public static DiagnosticDescriptor PartUnit { get; } = Error(
        "TL2028", "Part with another unit", "{0} are {1}, but {2} are {3}, so the one cannot be part of the other.",
        "Give both the same unit, or use a counting rule.");

    /// <summary>A counting rule with the factor 0.</summary>
    public static DiagnosticDescriptor WeightOfZero { get; } = Error(
        "TL2029", "Counting rule without weight", "Each {0} would count as nothing.",
        "Write a number above zero, or leave the rule out.");

    /// <summary>A day that its month does not have.</summary>
    public static DiagnosticDescriptor ImpossibleDate { get; } = Error(
        "TL2030", "Date that does not exist", "{0} does not exist: {1} has {2} days.",
        "Correct the day.");

    /// <summary>A year outside the calendar.</summary>
    public static DiagnosticDescriptor ImpossibleYear { get; } = Error(
        "TL2031", "Year that does not exist", "“{0}” is not a year from 1 to 9999.",
        "Correct the year.");

    /// <summary>A date computed beyond the calendar.</summary>
    public static DiagnosticDescriptor DateBeyondCalendar { get; } = Error(
        "TL2032", "Date beyond the calendar", "“{0}” lies outside the years 1 to 9999.",
        "Shorten the duration, or correct the date.");

    /// <summary>A bare year after by, from or until (language reference, rule 6).</summary>
    public static DiagnosticDescriptor BareYear { get; } = Error(
        "TL2033", "Year where a day is needed", "“{0}” is a whole year, and it is open which day of it is meant.",
        "Write a day, such as “by 31 December {0}”.");

    /// <summary>A duration around an event (language reference, rule 6).</summary>
    public static DiagnosticDescriptor WithinOf { get; } = Error(
        "TL2034", "“within … of”", "“within {0} of {1}” can be read as before and as after.",
        "Write “no later than {0} after {1}”.");

    /// <summary>Hours need an event with an hour (language reference, rule 8).</summary>
    public static DiagnosticDescriptor HoursFromDay { get; } = Error(
        "TL2035", "Hours from a day", "“{0}” counts hours from something that has a day and no hour.",
        "Write days, or count the hours from each occurrence of an act.");

    /// <summary>A recurring period or a term of less than a day.</summary>
    public static DiagnosticDescriptor PeriodTooShort { get; } = Error(
        "TL2036", "Period too short", "“{0}” is too short for a period that recurs.",
        "Write one day or more.");

    /// <summary>A year without its kind (language reference, rule 8).</summary>
    public static DiagnosticDescriptor WhichYear { get; } = Warning(
        "TL2037", "“each year”", "“each year” can be the calendar year or the year of force; it is read as the calendar year.",
        "Write “each calendar year” or “each treaty year”.");

    /// <summary>Two starts, two ends or two deadlines in one clause.</summary>
    public static DiagnosticDescriptor TwoTimes { get; } = Error(
        "TL2038", "Two times of one kind", "“{0}” gives a second time of the same kind.",
        "Keep one of the two, or write two sentences.");

    /// <summary>A window or phase that ends before it begins.</summary>
    public static DiagnosticDescriptor EndBeforeStart { get; } = Error(
        "TL2039", "End before start", "The end, {0}, lies before the start, {1}.",
        "Correct one of the two dates.");

    /// <summary>A recurring event where one point is needed.</summary>
    public static DiagnosticDescriptor RepeatedEvent { get; } = Error(
        "TL2040", "Event that happens more than once", "“{0}” can happen more than once, so it is no date.",
        "Name a date, or an event that happens once.");

    /// <summary>An act as an anchor without each.</summary>
    public static DiagnosticDescriptor WhichAct { get; } = Error(
        "TL2041", "Act without “each”", "It is open which {0} is meant.",
        "Write “each {0}”.");

    /// <summary>From the beginning of a recurring period a duty is only counted back.</summary>
    public static DiagnosticDescriptor PeriodStart { get; } = Error(
        "TL2042", "Start of a recurring period", "“{0}” does not say how many days before the beginning of which period.",
        "Write “at least 30 days before the beginning of each … Period”, or count from the end of each period.");

    /// <summary>A duty about a period needs its last day and a deadline after it.</summary>
    public static DiagnosticDescriptor PeriodEndOnly { get; } = Error(
        "TL2043", "Time around the end of a period", "“{0}” does not say by when after the end of which period.",
        "Write “for each … Period, no later than 30 days after its end”.");

    /// <summary>The referral of no dispute.</summary>
    public static DiagnosticDescriptor ReferralOutsideDispute { get; } = Error(
        "TL2044", "Referral outside a dispute", "“{0}” dates only the clock of a dispute.",
        "Name a date or another event.");

    /// <summary>will, would and must (language reference, rule 6).</summary>
    public static DiagnosticDescriptor RefusedModal { get; } = Error(
        "TL2045", "Modal word without a legal meaning", "“{0}” does not say whether it is a duty, a right or a forecast.",
        "Write “shall” for a duty, “may” for a right, or “can” in the working papers.");

    /// <summary>A negated right (language reference, rule 6).</summary>
    public static DiagnosticDescriptor MayNot { get; } = Error(
        "TL2046", "“may not”", "“may not” can be read as a prohibition and as a right not to act.",
        "Write “shall not” or “No Party shall …”.");

    /// <summary>A right worded as a limit (language reference, rule 6).</summary>
    public static DiagnosticDescriptor MayNoMoreThan { get; } = Error(
        "TL2047", "“may … no more than”", "“may … no more than” can be read as a right and as a limit.",
        "Write “may … up to” for a right, or “shall … no more than” for a limit.");

    /// <summary>No Party shall … no more than.</summary>
    public static DiagnosticDescriptor DoubleNegation { get; } = Error(
        "TL2048", "Two negations", "The sentence negates twice.",
        "Keep one “no” or “not”, such as “No Party shall hold more than …”.");

    /// <summary>A comparison that its modal word does not take.</summary>
    public static DiagnosticDescriptor WrongComparison { get; } = Error(
        "TL2049", "Comparison that does not fit", "“{0}” does not fit this sentence.",
        "Write “no more than”, “at least” or “exactly” after shall, “up to” after may, and “more than” after “No Party shall”.");

    /// <summary>Only behind shall.</summary>
    public static DiagnosticDescriptor OnlyWithRight { get; } = Error(
        "TL2050", "“only” without a right", "“only” belongs to a right.",
        "Write “may … only”, or a prohibition.");

    /// <summary>Only behind may hold.</summary>
    public static DiagnosticDescriptor OnlyOnHolding { get; } = Error(
        "TL2051", "“only” with a holding", "A right to hold cannot be limited by “only”.",
        "Write a limit for the other days.");

    /// <summary>Additional in a limit or with an act.</summary>
    public static DiagnosticDescriptor AdditionalLimit { get; } = Error(
        "TL2052", "“additional” without a right to hold", "“additional” belongs to a right to hold, such as “may hold up to 50 additional Launchers”.",
        "Leave “additional” out, or write a right.");

    /// <summary>Only holding is limited; other verbs perform acts.</summary>
    public static DiagnosticDescriptor ActVerbOnHolding { get; } = Error(
        "TL2053", "Verb that does not fit a holding", "“{0}” does not say how many {1} are held.",
        "Write “hold”, or define an act.");

    /// <summary>A verb of holding with an act.</summary>
    public static DiagnosticDescriptor HoldingVerbOnAct { get; } = Error(
        "TL2054", "Verb that does not fit an act", "“{0}” does not fit “{1}”, which is an act.",
        "Write “conduct”, or another verb that performs it.");

    /// <summary>A duty or right to hold without a number.</summary>
    public static DiagnosticDescriptor AmountNeeded { get; } = Error(
        "TL2055", "Missing number", "The sentence does not say how many {0}.",
        "Write “no more than”, “at least” or “exactly” with a number, or “no”.");

    /// <summary>of RUS behind a holding or a flow.</summary>
    public static DiagnosticDescriptor TargetOfHolding { get; } = Error(
        "TL2056", "Holding of another", "An amount of {0} is that of the subject of the sentence, not that of another Party.",
        "Name the holder as the subject.");

    /// <summary>A recurrence or trigger with a holding.</summary>
    public static DiagnosticDescriptor HoldingTime { get; } = Error(
        "TL2057", "Holding timed like an act", "A holding has one amount each day, so it has no periods and follows no act.",
        "Write from when or until when the limit applies.");

    /// <summary>A limit for the Parties (language reference, rule 3).</summary>
    public static DiagnosticDescriptor WhichParties { get; } = Error(
        "TL2058", "“the Parties”", "“the Parties” can be read as each Party alone and as all together.",
        "Write “each Party” or “the Parties together”.");

    /// <summary>The other of more than two (language reference, rule 3).</summary>
    public static DiagnosticDescriptor TheOtherParty { get; } = Error(
        "TL2059", "“the other Party”", "There are not two Parties, so it is open which is “the other Party”.",
        "Write “another Party” or name the Party.");

    /// <summary>A role that nothing declares.</summary>
    public static DiagnosticDescriptor UnknownRole { get; } = Error(
        "TL2060", "Unknown role", "No act or dispute gives a Party the role “{0}”.",
        "Declare the role where the act is defined: “a Party (the {0} Party)”.");

    /// <summary>each Party other than all of them.</summary>
    public static DiagnosticDescriptor NobodyLeft { get; } = Error(
        "TL2061", "No Party left", "All Parties are excluded.",
        "Exclude fewer Parties.");

    /// <summary>An amount of acts with a unit.</summary>
    public static DiagnosticDescriptor UnitOfAct { get; } = Error(
        "TL2062", "Unit of an act", "Acts are counted one by one, not in {0}; {1} have no unit.",
        "Leave the unit out.");

    /// <summary>of which behind a number of acts, or an amount that flows or is measured.</summary>
    public static DiagnosticDescriptor PartOfNoHolding { get; } = Error(
        "TL2063", "“of which” where nothing is held", "“Of which” divides only a number of what is held.",
        "Write two sentences.");

    /// <summary>A range as a number of acts.</summary>
    public static DiagnosticDescriptor RangeOfActs { get; } = Error(
        "TL2064", "Range of acts", "“{0}” is a range, but {1} are counted one by one.",
        "Write one number.");

    /// <summary>A limit or a number with a trigger.</summary>
    public static DiagnosticDescriptor TiedLimit { get; } = Error(
        "TL2065", "Number tied to an act", "Only a single duty or a right can be tied to each occurrence of another act or to the end of a period.",
        "Write a duty to act once, or count in a window or in each period.");

    /// <summary>A norm outside the treaty's text.</summary>
    public static DiagnosticDescriptor NormInPapers { get; } = Error(
        "TL2066", "Norm in the working papers", "“{0}” makes a norm, and working papers contain none.",
        "Move the sentence to the treaty, or write “can”, “cannot” or “holds”.");

    /// <summary>A fact or capability in the treaty itself.</summary>
    public static DiagnosticDescriptor FactInTreaty { get; } = Error(
        "TL2067", "Fact in the treaty", "“{0}” states a fact or a capability, which is not part of a treaty's text.",
        "Move the sentence to the working papers, the file that ends in .papers.treaty.");

    /// <summary>A definition outside the treaty's text.</summary>
    public static DiagnosticDescriptor DefinitionInPapers { get; } = Error(
        "TL2068", "Definition in the working papers", "Parties, terms and counting rules are part of the treaty's text.",
        "Move the sentence to the treaty.");

    /// <summary>A fact with a range, additional, of which or an unnamed Party.</summary>
    public static DiagnosticDescriptor FactForm { get; } = Error(
        "TL2069", "Fact that is not plain", "“{0}” is not a plain fact.",
        "Write one number of one holding, or one named Party.");

    /// <summary>A capability without a bound.</summary>
    public static DiagnosticDescriptor CapabilityForm { get; } = Error(
        "TL2070", "Capability without a number", "A capability needs Parties and one number.",
        "Write “can … no more than 500 …”, “cannot …” or “can … no …”.");

    /// <summary>A capability verb that does not change a holding.</summary>
    public static DiagnosticDescriptor CapabilityVerb { get; } = Error(
        "TL2071", "Verb of a capability", "“{0}” does not say whether {1} become more or fewer.",
        "Write “hold”, “eliminate” or “acquire”, or define an act.");

    /// <summary>A rate of change needs its period and nothing else.</summary>
    public static DiagnosticDescriptor RatePeriod { get; } = Error(
        "TL2072", "Rate without a period", "The sentence does not say in which period.",
        "Write “in each calendar year”.");

    /// <summary>Two clauses on entry into force.</summary>
    public static DiagnosticDescriptor SecondEntryIntoForce { get; } = Error(
        "TL2073", "Second entry into force", "There is another clause on entry into force.",
        "Keep one of the two.");

    /// <summary>Two clauses on duration.</summary>
    public static DiagnosticDescriptor SecondDuration { get; } = Error(
        "TL2074", "Second duration", "There is another clause on how long the treaty remains in force.",
        "Keep one of the two.");

    /// <summary>within that period, without a period.</summary>
    public static DiagnosticDescriptor NoClock { get; } = Error(
        "TL2075", "Period that no clause sets", "No clause before this one gives a body a period to resolve the dispute.",
        "Write such a clause first: “The Commission shall have 30 days from the referral to resolve the Dispute.”");

    /// <summary>A header without Parties.</summary>
    public static DiagnosticDescriptor NoParties { get; } = Error(
        "TL2076", "Treaty without Parties", "The treaty names no Parties.",
        "Write a line such as “Parties: the United States of America (USA); the Russian Federation (RUS).” below the title.");

    /// <summary>A text without a sentence.</summary>
    public static DiagnosticDescriptor EmptyTreaty { get; } = Error(
        "TL2077", "Empty treaty", "The text contains no sentence of a treaty.",
        "Write articles, each under a heading such as “## Article I. Limits”.");

    /// <summary>A treaty without a title.</summary>
    public static DiagnosticDescriptor NoTitle { get; } = Warning(
        "TL2078", "Treaty without a title", "The treaty has no title.",
        "Write a first line such as “# Treaty on …”.");

    /// <summary>Two names without a word between them (language reference, rule 1).</summary>
    public static DiagnosticDescriptor TouchingTerms { get; } = Error(
        "TL2079", "Two terms that touch", "“{0} {1}” is not defined; “{0}” and “{1}” are, and nothing stands between them.",
        "Write “{1} of {0}”, make one of them the subject, or define “{0} {1}”.");

    /// <summary>A number where a day is needed (language reference, rule 6).</summary>
    public static DiagnosticDescriptor AmountAsDate { get; } = Error(
        "TL2080", "Number where a day is needed", "“{0}” is not a day.",
        "Write a day, such as 1 May 2030; for an amount, write what results from the change: “shall hold no more than {0} …”.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);

    private static DiagnosticDescriptor Warning(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Warning, wayOut);

    private static DiagnosticDescriptor Note(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Note, wayOut);
}
