using System.Collections.Immutable;
using TreatyLang.Syntax.Brackets;

namespace TreatyLang.Verification;

/// <summary>On which alternatives a finding depends that not every variant has.</summary>
/// <param name="texts">The texts.</param>
/// <param name="variants">The variants.</param>
internal sealed class BracketCondition(ImmutableArray<BracketedText> texts, List<ImmutableArray<BracketChoice>> variants)
{
    private readonly ImmutableArray<(int Text, int Place, int Pick)> _picks =
    [
        .. texts.SelectMany((text, index) => text.Places.SelectMany((place, number) => place.Alternatives.Select((_, pick) => (index, number, pick))))
            .Where(pick => variants.Exists(variant => variant[pick.index].Picks[pick.number] == pick.pick)),
    ];

    /// <summary>The fewest alternatives that exactly these variants have, as words; those of the first variant if no two do.</summary>
    /// <param name="having">The indexes of the variants with the finding.</param>
    public string Words(HashSet<int> having)
    {
        foreach (var one in _picks.Where(one => having.SetEquals(With(one)))) return Text([one]);
        foreach (var one in _picks)
        {
            foreach (var other in _picks.Where(other => (other.Text, other.Place).CompareTo((one.Text, one.Place)) > 0 && having.SetEquals(With(one).Intersect(With(other))))) return Text([one, other]);
        }

        var first = having.Min();
        return Text([.. _picks.Where(pick => With(pick).Contains(first))]);
    }

    private IEnumerable<int> With((int Text, int Place, int Pick) pick) =>
        Enumerable.Range(0, variants.Count).Where(variant => variants[variant][pick.Text].Picks[pick.Place] == pick.Pick);

    private string Text(IReadOnlyList<(int Text, int Place, int Pick)> picks) => Wording.List([.. picks.Select(Alternative)]);

    private string Alternative((int Text, int Place, int Pick) pick)
    {
        var (text, place) = (texts[pick.Text], texts[pick.Text].Places[pick.Place]);
        var alternative = place.Alternatives[pick.Pick];
        var line = text.Text.GetLinePosition(place.Span.Start).Line + 1;
        var where = pick.Text == 0 ? $"in line {line}" : $"in line {line} of {text.Text.Path}";
        if (alternative.IsOmission) return $"nothing instead of {text.Text.ToString(place.Span).ReplaceLineEndings(" ")} {where}";
        var words = $"“{text.Text.ToString(alternative.Content).ReplaceLineEndings(" ").Trim()}”";
        return alternative.Delegations.IsEmpty ? $"{words} {where}" : $"{words} ({string.Join(", ", alternative.Delegations)}) {where}";
    }
}
