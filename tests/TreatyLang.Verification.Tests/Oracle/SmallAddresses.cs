using System.Globalization;
using System.Text.RegularExpressions;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Where the norms stand in Article I: in paragraphs of their own, or as letters of a list.</summary>
internal sealed class SmallAddresses
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public SmallAddresses(SmallTreaty treaty)
    {
        var paragraphs = Paragraphs(treaty);
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
            for (var item = 0; item < paragraphs[paragraph].Count; item++)
            {
                var letter = paragraphs[paragraph].Count > 1 ? $"({(char)('a' + item)})" : "";
                _numbers.Add(string.Create(CultureInfo.InvariantCulture, $"{paragraph + 1}{letter}"), paragraphs[paragraph][item].Number);
            }
    }

    /// <summary>The norms of each paragraph.</summary>
    public static List<List<SmallNorm>> Paragraphs(SmallTreaty treaty)
    {
        var paragraphs = new List<List<SmallNorm>>();
        foreach (var norm in treaty.Norms)
            if (norm is SmallLimit { IsListed: true }) paragraphs[^1].Add(norm);
            else paragraphs.Add([norm]);
        return paragraphs;
    }

    /// <summary>The paragraph, and the letter if it has any.</summary>
    public string Of(int number) => _numbers.Single(pair => pair.Value == number).Key;

    /// <summary>The number of the norm in a clause; 0 for a clause of another article.</summary>
    public int Number(BoundClause clause) => clause.Address.Article == "Article I"
        ? _numbers[clause.Address.Steps[0] + string.Concat(clause.Address.Steps.Skip(1).Select(step => $"({step})"))]
        : 0;

    /// <summary>The norms in a list of addresses, such as "Article I(1), (2) and (4)(a)": what follows another in the same paragraph names its last step only.</summary>
    public IEnumerable<int> Numbers(string words)
    {
        string[] steps = [];
        foreach (var part in words.Split([", ", " and "], StringSplitOptions.None))
        {
            string[] named = [.. Regex.Matches(part, @"\((\w+)\)").Select(match => match.Groups[1].Value)];
            steps = part.Contains("Article", StringComparison.Ordinal) ? named : [.. steps[..^1], .. named];
            yield return _numbers[steps[0] + string.Concat(steps.Skip(1).Select(step => $"({step})"))];
        }
    }
}
