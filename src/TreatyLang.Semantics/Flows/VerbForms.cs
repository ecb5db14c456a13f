using System.Collections.Frozen;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The forms of the verbs by which flows are named.</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["buy"] = "bought",
        ["build"] = "built",
        ["make"] = "made",
        ["put"] = "put",
        ["sell"] = "sold",
        ["send"] = "sent",
        ["spend"] = "spent",
        ["take"] = "taken",
        ["withdraw"] = "withdrawn",
    }.ToFrozenDictionary();

    /// <summary>Whether a word is a verb in its plain form, its third person or its past form.</summary>
    /// <param name="word">The word of the text.</param>
    /// <param name="verb">The plain form.</param>
    public static bool Fit(string word, string verb) => word == verb || word == Past(verb) || word == Plurals.Regular(verb);

    private static string Past(string verb) => Irregular.GetValueOrDefault(verb) ?? verb switch
    {
        [.., 'e'] => verb + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        "emit" or "ship" or "transfer" => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };
}
