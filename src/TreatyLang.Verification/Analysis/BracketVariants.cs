using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Syntax.Brackets;
using TreatyLang.Text;

namespace TreatyLang.Verification;

/// <summary>The family of texts that a text with brackets stands for.</summary>
internal static partial class BracketVariants
{
    /// <summary>The most variants that are checked one by one.</summary>
    public const int Most = 32;

    private const int MostPlaces = 200;

    /// <summary>The variants, one choice for each text, the first alternatives first; null if there are more than <see cref="Most"/>.</summary>
    public static List<ImmutableArray<BracketChoice>>? Of(ImmutableArray<BracketedText> texts)
    {
        if (texts.Sum(text => text.Places.Length) > MostPlaces) return null;
        List<ImmutableArray<BracketChoice>> variants = [[]];
        foreach (var text in texts)
        {
            var choices = Choices(text, Counts(text)).Take(Most + 1).ToList();
            variants = [.. variants.SelectMany(variant => choices.Select(choice => variant.Add(choice))).Take(Most + 1)];
        }

        return variants.Count > Most ? null : variants;
    }

    private static IEnumerable<BracketChoice> Choices(BracketedText text, ImmutableArray<int> counts)
    {
        var open = new Stack<ImmutableArray<int>>([[.. counts.Select(_ => -1)]]);
        while (open.TryPop(out var picks))
        {
            var choice = new BracketChoice([.. picks.Select(pick => Math.Max(pick, 0))]);
            var next = text.Active(choice).Where(place => picks[place] < 0).Take(1).ToList();
            if (next.Count == 0) yield return new BracketChoice(picks);
            else for (var pick = counts[next[0]] - 1; pick >= 0; pick--) open.Push(picks.SetItem(next[0], pick));
        }
    }

    // What cannot be left out without breaking its sentence is only waiting to be agreed, and the words behind the number of an article say nothing that is checked.
    private static ImmutableArray<int> Counts(BracketedText text)
    {
        var errors = Errors(text, BracketChoice.First);
        return [.. text.Places.Select((place, index) => IsInTitle(text.Text, place) || place.Alternatives is [_, { IsOmission: true }] && Errors(text, Omitting(text, index)) > errors ? 1 : place.Alternatives.Length)];
    }

    private static BracketChoice Omitting(BracketedText text, int place) => new([.. text.Places.Select((_, index) => index == place ? 1 : 0)]);

    private static bool IsInTitle(SourceText text, BracketPlace place)
    {
        var line = text.GetLinePosition(place.Span.Start);
        return !text.ToString(place.Span).AsSpan().ContainsAny('\r', '\n') && NumberedHeading().IsMatch(text.ToString(new TextSpan(place.Span.Start - line.Character, line.Character)));
    }

    [GeneratedRegex(@"^##+\s+(?:Article|Part|Chapter|Annex|Appendix|Schedule|Section)\s+[^\s\[\]]+(?:\s.*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberedHeading();

    private static int Errors(BracketedText text, BracketChoice choice) =>
        SyntaxTree.ParseText(text, choice, WholeNames.None).GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
