using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The Parties together may extend the life.</summary>
/// <param name="UpTo">By how much at most.</param>
public sealed record ExtensionClause(
    int Ordinal, ClauseAddress Address, Location Location, Duration UpTo)
    : ConstitutiveClause(Ordinal, Address, Location)
{
    /// <summary>Whether they may do so again and again, each time by so much.</summary>
    public bool IsEachTime { get; init; }
}
