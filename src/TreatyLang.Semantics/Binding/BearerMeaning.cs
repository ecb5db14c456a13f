using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Whom a sentence is about.</summary>
/// <param name="Bearer">The agents.</param>
/// <param name="Role">Which occurrences of a triggering act concern them.</param>
/// <param name="IsVagueGroup">Whether the text says <c>the Parties</c>, which fits a common act but no limit.</param>
internal sealed record BearerMeaning(Bearer Bearer, TriggerRole Role, bool IsVagueGroup)
{
    /// <summary>What makes a Party a member of a group whose members change with the facts.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];
}
