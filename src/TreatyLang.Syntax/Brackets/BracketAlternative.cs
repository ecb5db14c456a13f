using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>One of the texts that can stand at a place in brackets.</summary>
/// <param name="Delegations">Who proposes it, as in <c>[USA: 700]</c>; empty if the text does not say.</param>
/// <param name="Content">Where it stands; empty for leaving out what is in brackets.</param>
public sealed record BracketAlternative(ImmutableArray<string> Delegations, TextSpan Content)
{
    /// <summary>Whether what is in brackets is left out.</summary>
    public bool IsOmission => Content.Length == 0;
}
