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
        "Reword the sentence after one of the usual forms, such as “Each Party shall hold no more than 700 Launchers.”");

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

    private static DiagnosticDescriptor Error(string id, string title, string message, string wayOut) =>
        new(id, title, message, DiagnosticSeverity.Error, wayOut);
}
