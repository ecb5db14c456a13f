using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A reference from one clause to others, resolved to addresses.</summary>
/// <param name="Text">The words of the reference.</param>
/// <param name="Targets">The addresses it names; it covers every clause that one of them covers. A reference to the whole treaty has no target and covers everything.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ClauseReference(string Text, ImmutableArray<ClauseAddress> Targets, Location Location)
{
    /// <summary>Whether the reference covers the clause at <paramref name="address"/>.</summary>
    public bool Covers(ClauseAddress address) => Targets.IsEmpty || Targets.Any(target => target.Covers(address));
}
