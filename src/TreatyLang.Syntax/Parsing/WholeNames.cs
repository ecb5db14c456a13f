using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>
/// The names that texts declare whole although small words stand in them, such as “United States of America” among the Parties or
/// “Area of Application” in a definition. Each is read as one name; any other “X of Y” is a part of Y or belongs to it.
/// </summary>
public sealed partial class WholeNames : IEquatable<WholeNames>
{
    private readonly ImmutableSortedSet<string> _names;
    private readonly ILookup<string, string[]> _byFirstWord;

    private WholeNames(ImmutableSortedSet<string> names)
    {
        _names = names;
        _byFirstWord = names.Select(name => name.Split(' ')).OrderByDescending(words => words.Length).ToLookup(words => words[0], StringComparer.Ordinal);
    }

    /// <summary>No names.</summary>
    public static WholeNames None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The names that a text declares.</summary>
    /// <param name="text">Any text.</param>
    public static WholeNames Of(string text)
    {
        var names = Parties().Matches(text).SelectMany(match => match.Groups["name"].Captures)
            .Concat(Definitions().Matches(text).SelectMany(match => match.Groups["name"].Captures))
            .Select(capture => Blanks().Replace(capture.Value, " "))
            .Where(IsWhole);
        return None.With(names.SelectMany(name => new[] { name, Plurals.Regular(name) }));
    }

    /// <summary>Whether a name has small words between capitalised ones. “States Parties” is a word of its own and stands in none.</summary>
    /// <param name="name">The name, with one space between two words.</param>
    public static bool IsWhole(string name) => Whole().IsMatch(name) && !name.Contains("States Parties", StringComparison.Ordinal) && !name.Contains("State Party", StringComparison.Ordinal);

    /// <summary>These names and others.</summary>
    /// <param name="others">The others.</param>
    public WholeNames With(WholeNames others) => With(others._names);

    /// <inheritdoc/>
    public bool Equals(WholeNames? other) => other is not null && _names.SetEquals(other._names);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WholeNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _names.Count;

    /// <summary>Turns the small words within these names into words of a name.</summary>
    internal void Mark(List<LexedToken> tokens)
    {
        if (_names.IsEmpty) return;
        for (var first = 0; first < tokens.Count; first++)
        {
            if (_byFirstWord[tokens[first].Text].FirstOrDefault(words => Stands(words, tokens, first)) is not { } whole) continue;
            for (var last = first + whole.Length - 1; first < last; first++) tokens[first] = tokens[first].As(TreatyLexer.CAPITALISED);
            tokens[first] = tokens[first].As(TreatyLexer.CAPITALISED);
        }
    }

    private static bool Stands(string[] words, List<LexedToken> tokens, int first)
    {
        for (var i = 0; i < words.Length; i++)
            if (first + i >= tokens.Count || tokens[first + i].Text != words[i]) return false;
        return true;
    }

    private WholeNames With(IEnumerable<string> others)
    {
        var names = _names.Union(others);
        return names.Count == _names.Count ? this : new(names);
    }

    [GeneratedRegex(@"^Parties:(?:\s*(?:[Tt]he\s+)?(?<name>[^;().#>]+?)\s*(?:\([^)]*\)\s*)?[;.])+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Parties();

    [GeneratedRegex("""["\u201C](?<name>[^"\u201D\r\n]+)["\u201D]\s*(?:\(plural\s+["\u201C](?<name>[^"\u201D\r\n]+)["\u201D]\)\s*)?(?:\(to\s[^)\r\n]*\)\s*)?(?:means|is\s+part|consists|begins|ends)\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Definitions();

    // One small word at least, between capitalised ones.
    [GeneratedRegex(@"^(?=.* \p{Ll})\p{Lu}\S*(?: (?:of|the|and|for|on|in|to|with|at|by|from|or|de|da|do|du|des|del|la|le|\p{Lu}\S*))* \p{Lu}\S*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
