namespace TreatyLang.Syntax;

/// <summary>Plurals of terms (language reference, rule 2).</summary>
public static class Plurals
{
    /// <summary>The regular plural of a term: of its last word.</summary>
    public static string Regular(string term) => term switch
    {
        "" => "",
        _ when !char.IsLetter(term[^1]) => term,
        _ when EndsIn(term, "s", "x", "ch", "sh") => term + "es",
        _ when term.Length > 1 && term[^1] == 'y' && !"aeiou".Contains(term[^2]) => term[..^1] + "ies",
        _ => term + "s",
    };

    private static bool EndsIn(string term, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (term.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
