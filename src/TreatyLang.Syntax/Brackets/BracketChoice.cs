using System.Collections.Immutable;

namespace TreatyLang.Syntax.Brackets;

/// <summary>Which alternative is taken at each place in brackets.</summary>
/// <param name="Picks">The index of the alternative by the index of the place; the first one where nothing is said.</param>
public sealed record BracketChoice(ImmutableArray<int> Picks)
{
    /// <summary>The first alternative everywhere.</summary>
    public static BracketChoice First { get; } = new([]);

    /// <summary>The index of the alternative at a place.</summary>
    public int this[int place] => place < Picks.Length ? Picks[place] : 0;

    /// <summary>What a delegation proposes: its alternative where it has one, what is there in common, and nothing that only others propose.</summary>
    /// <param name="text">The text.</param>
    /// <param name="delegation">The delegation.</param>
    public static BracketChoice Of(BracketedText text, string delegation) => new([.. text.Places.Select(place => Pick(place, delegation))]);

    private static int Pick(BracketPlace place, string delegation)
    {
        for (var i = 0; i < place.Alternatives.Length; i++)
        {
            if (place.Alternatives[i].Delegations.Contains(delegation)) return i;
        }

        for (var i = 0; i < place.Alternatives.Length; i++)
        {
            if (place.Alternatives[i].Delegations.IsEmpty) return i;
        }

        return 0;
    }
}
