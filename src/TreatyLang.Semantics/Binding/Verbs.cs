using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The few verbs that have a meaning of their own; all others perform the act they stand with.</summary>
internal static class Verbs
{
    /// <summary>Whether a verb says that something is held.</summary>
    public static bool Hold(SyntaxToken verb) => verb.Text is "hold" or "holds" or "possess" or "retain" or "keep" or "maintain";

    /// <summary>Whether a verb says of a named Party that it comes to hold something.</summary>
    public static bool Acquire(VerbSyntax verb) => verb.Word.Text is "acquires" or "acquired" or "builds" or "built" or "constructs" or "constructed";

    /// <summary>Whether a verb says that a Party lets another one act.</summary>
    public static bool Accept(VerbSyntax verb) => verb.Word.Text is "accept" or "allow" or "permit" or "admit";

    /// <summary>Whether a verb says that a Party does not let another one act.</summary>
    public static bool Refuse(SyntaxToken verb) => verb.Text is "refuse" or "refuses" or "refused" or "deny" or "denies" or "denied" or "reject" or "rejects" or "rejected";

    /// <summary>Whether a verb says that an act ends.</summary>
    public static bool End(SyntaxToken verb) => verb.Text is "end" or "ends" or "ended";

    /// <summary>Whether a verb says that a holding shrinks.</summary>
    public static bool Decrease(VerbSyntax verb) => verb.Word.Text is "eliminate" or "destroy" or "dismantle" or "reduce" or "remove" or "convert" or "retire";

    /// <summary>Whether a verb says that a holding grows.</summary>
    public static bool Increase(VerbSyntax verb) => verb.Word.Text is "acquire" or "produce" or "build" or "deploy" or "add" or "manufacture" or "import";
}
