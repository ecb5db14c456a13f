namespace TreatyLang.Diagnostics;

/// <summary>What can be wrong with a text before anybody asks what it means: codes TL1001 to TL1999.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>A word or mark that the sentence form needs is not there; the sentence is read as if it were.</summary>
    public static DiagnosticDescriptor MissingToken { get; } = Error(
        "TL1001", "Missing word or mark", "Here the sentence needs {0}, but it goes on with {1}.", "Write {0} before {1}.");

    /// <summary>A word that fits no sentence form at its place.</summary>
    public static DiagnosticDescriptor UnexpectedToken { get; } = Error(
        "TL1002", "Unexpected word or mark", "No sentence form goes on with {0} after {1}.",
        "Reword the sentence after this form: “{2}” What is not to be checked can stand on a line that begins with “>”.");

    /// <summary>The next clause begins before the sentence has ended.</summary>
    public static DiagnosticDescriptor MissingFullStop { get; } = Error(
        "TL1003", "Missing full stop", "The sentence does not end with a full stop.", "Write a full stop after {0}.");

    /// <summary>A quotation mark is never closed on its line.</summary>
    public static DiagnosticDescriptor UnterminatedQuotation { get; } = Error(
        "TL1004", "Quotation mark not closed", "The quotation mark before {0} is not closed on its line.",
        "Write the closing quotation mark after the term.");

    /// <summary>A comment runs to the end of its article without an end mark.</summary>
    public static DiagnosticDescriptor UnterminatedComment { get; } = Error(
        "TL1005", "Comment not closed", "The comment that begins here is not closed, so the rest of the article is not read.",
        "Write --> where the comment ends.");

    /// <summary>A control character that makes text appear in another order than it is read (Unicode TR 36).</summary>
    public static DiagnosticDescriptor BidirectionalControl { get; } = Error(
        "TL1006", "Text that is not in the order shown",
        "The invisible character {0} can show this line in another order than the one in which it is read.", "Delete the character.");

    /// <summary>A Greek or Cyrillic letter inside a Latin word (Unicode TR 39).</summary>
    public static DiagnosticDescriptor ConfusableLetter { get; } = Error(
        "TL1007", "Look-alike letter", "In {0} the letter “{1}” is {2} and only looks Latin, so the word is another one than it seems.",
        "Type the letter again on a Latin keyboard.");

    /// <summary>A character that no word or mark of a treaty contains.</summary>
    public static DiagnosticDescriptor IllegalCharacter { get; } = Error(
        "TL1008", "Character without a meaning", "The character {0} has no meaning in a treaty.", "Delete it, or put it into a comment.");

    /// <summary>“and/or” leaves open whether both are needed.</summary>
    public static DiagnosticDescriptor AndOr { get; } = Error(
        "TL1009", "“and/or”", "“and/or” can be read as “and” and as “or”.", "Write “and”, or “or”, or “A, B, or both”.");

    /// <summary>A common word where only a defined term can stand.</summary>
    public static DiagnosticDescriptor LowerCaseTerm { get; } = Error(
        "TL1010", "Term in lower case", "Here a defined term is needed, and {0} is not one because it begins with a small letter.",
        "Write the term with a capital letter, as its definition does.");

    /// <summary>A definition whose term is not in quotation marks.</summary>
    public static DiagnosticDescriptor UnquotedDefinition { get; } = Error(
        "TL1011", "Definition without quotation marks", "{0} is defined here without quotation marks.",
        "Put the term that is defined between quotation marks.");

    /// <summary>A word that points at something without saying at what.</summary>
    public static DiagnosticDescriptor VaguePointer { get; } = Error(
        "TL1012", "Unclear reference", "{0} does not say what it refers to.", "Repeat the term, or write “its” for the subject of the sentence.");

    /// <summary>“A or B, whichever is earlier”.</summary>
    public static DiagnosticDescriptor Whichever { get; } = Error(
        "TL1013", "“whichever”", "“whichever” can be read to belong to more or to less of the sentence before it.",
        "Write “the earlier of … and …” or “the later of … and …”.");

    /// <summary>A marker such as a list letter without a sentence.</summary>
    public static DiagnosticDescriptor MissingSentence { get; } = Error(
        "TL1014", "Missing sentence", "A sentence is needed after {0}.", "Write the sentence, or delete {0}.");

    /// <summary>A file above the size that is read at all.</summary>
    public static DiagnosticDescriptor TextTooLarge { get; } = Error(
        "TL1015", "File too large", "The file has {0} bytes, and a treaty may have at most {1}.", "Split the file, or check whether it is a treaty at all.");

    /// <summary>A file that is no text.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Error(
        "TL1016", "File that is not a text", "The file cannot be read: {0}", "Save the treaty as a text file in UTF-8.");

    /// <summary>A subject that does not say who is bound, or for how many together (language reference, rule 3).</summary>
    public static DiagnosticDescriptor WhoIsMeant { get; } = Error(
        "TL1017", "Unclear who is bound", "“{0}” does not say whether each Party alone or all together are bound.", "Write {1}.");

    /// <summary>A number in words, or with blanks between its digits.</summary>
    public static DiagnosticDescriptor NumberForm { get; } = Error(
        "TL1018", "Number in another form", "The number in “{0}” is not in the form that is read.", "Write {1}.");

    /// <summary>A number in front of two terms (language reference, rule 4).</summary>
    public static DiagnosticDescriptor TwoObjects { get; } = Error(
        "TL1019", "Two terms under one number", "In “{0}” it is open whether the number counts for each of the two or for both together.",
        "Write “together” behind the two for their sum, or a list, “no more than: (a) …; (b) …”.");

    /// <summary>Two statements in one sentence (language reference, rule 4).</summary>
    public static DiagnosticDescriptor TwoStatements { get; } = Error(
        "TL1020", "Two statements in one sentence", "“{0}” begins a second statement in the same sentence.",
        "Write two sentences, or a list with letters.");

    /// <summary>Words after the items of a list (language reference, rule 4).</summary>
    public static DiagnosticDescriptor TextBehindList { get; } = Error(
        "TL1021", "Words behind a list", "{0} goes on with a sentence whose list has ended.",
        "Put the words in front of the list, or into each of its items; an item begins with a letter such as (b).");

    /// <summary>A condition, which is not part of what is checked.</summary>
    public static DiagnosticDescriptor Condition { get; } = Error(
        "TL1022", "Condition in another form", "“{0}” begins a condition that is not read.",
        "Write that a Party “holds”, “has conducted”, “complies with”, “is in breach of” or “does not … within …”, or “when” and an act at the start of the sentence.");

    /// <summary>Priority words that are not at the start.</summary>
    public static DiagnosticDescriptor PriorityPlace { get; } = Error(
        "TL1024", "Priority words in the middle", "“{0}” does not stand at the start of the sentence, so it is open what it covers.",
        "Put the words at the start of the sentence, such as “Notwithstanding Article II, RUS may …”.");

    /// <summary>A share of an amount (language reference, rule 6).</summary>
    public static DiagnosticDescriptor Percentage { get; } = Error(
        "TL1025", "Percentage", "“{0}” is a share of an amount that the sentence does not fix.", "Write {1}.");

    /// <summary>A passive duty (language reference, rule 6).</summary>
    public static DiagnosticDescriptor PassiveDuty { get; } = Error(
        "TL1026", "Duty of nobody", "“{0}” does not say who has the duty or the right.", "Write {1}.");

    /// <summary>A date in another form.</summary>
    public static DiagnosticDescriptor DateForm { get; } = Error(
        "TL1027", "Date in another form", "“{0}” is not a day in the form that is read.", "Write {1}.");

    /// <summary>A comparison in other words.</summary>
    public static DiagnosticDescriptor ComparisonWords { get; } = Error(
        "TL1028", "Comparison in other words", "“{0}” is not a comparison that is read, or is none at all.", "Write {1}.");

    /// <summary>A recurrence without its period (language reference, rule 8).</summary>
    public static DiagnosticDescriptor PeriodWords { get; } = Error(
        "TL1029", "Unclear period", "“{0}” does not say which periods are meant.", "Write {1}.");

    /// <summary>A time in other words (language reference, rules 5 and 6).</summary>
    public static DiagnosticDescriptor TimeWords { get; } = Error(
        "TL1030", "Time in other words", "“{0}” is not a time that is read.", "Write {1}.");

    /// <summary>Words between a modal word and its verb.</summary>
    public static DiagnosticDescriptor TimeInside { get; } = Error(
        "TL1031", "Words at the wrong place", "The words at “{0}” stand where they can belong to more than one part of the sentence.", "Put {1}.");

    /// <summary>Two times joined by or (language reference, rule 6).</summary>
    public static DiagnosticDescriptor AlternativeTimes { get; } = Error(
        "TL1032", "Two times joined by “or”", "“{0}” leaves open which of two times counts.",
        "Write “the earlier of … and …” or “the later of … and …”.");

    /// <summary>A right or a duty in other words than may and shall.</summary>
    public static DiagnosticDescriptor ModalWords { get; } = Error(
        "TL1033", "Right or duty in other words", "“{0}” is not one of the words that make a right or a duty.", "Write {1}.");

    /// <summary>A citation in another form.</summary>
    public static DiagnosticDescriptor ReferenceForm { get; } = Error(
        "TL1034", "Reference in another form", "“{0}” does not cite a clause by its number.", "Write {1}.");

    /// <summary>A number in the middle of a name (language reference, rule 1).</summary>
    public static DiagnosticDescriptor NumberInside { get; } = Error(
        "TL1035", "Number inside a term", "In “{0}” it is open whether the number belongs to the term.", "Write {1}.");

    /// <summary>A paragraph number in another form (language reference, rule 9).</summary>
    public static DiagnosticDescriptor ParagraphMark { get; } = Error(
        "TL1036", "Paragraph number in another form", "“{0}” is not read as the number of a paragraph.", "Write {1}.");

    /// <summary>A full stop without a space (language reference, rule 9).</summary>
    public static DiagnosticDescriptor FullStopWithoutSpace { get; } = Error(
        "TL1037", "Full stop without a space", "Between the full stop and {0} there is no space, so it is open whether the sentence ends.",
        "Write a space behind the full stop.");

    /// <summary>A definition of a kind that is not read.</summary>
    public static DiagnosticDescriptor DefinitionKind { get; } = Error(
        "TL1038", "Definition in another form", "“{0}” does not define a term in a form that is read.", "Write {1}.");

    /// <summary>A working paper of a kind that is not read.</summary>
    public static DiagnosticDescriptor PaperKind { get; } = Error(
        "TL1039", "Working paper in another form", "“{0}” does not begin a working paper that is read.", "Write {1}.");

    /// <summary>A square bracket without its partner.</summary>
    public static DiagnosticDescriptor UnpairedBracket { get; } = Error(
        "TL1077", "Bracket without a partner", "The bracket “{0}” has no partner.", "Write the other bracket, or delete this one.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
