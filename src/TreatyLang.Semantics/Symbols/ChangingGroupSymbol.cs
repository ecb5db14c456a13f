using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A group of Parties that follows the facts: a Party is a member on the days on which something holds of it.</summary>
public sealed class ChangingGroupSymbol(string name, string plural, State membership, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>What has to hold of a Party; its subject is the Party itself.</summary>
    public State Membership { get; } = membership;
}
