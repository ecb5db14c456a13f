using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary><c>it is an Article 5 Party</c>.</summary>
/// <param name="Who">Of whom.</param>
/// <param name="Members">The Parties of the group.</param>
public sealed record MembershipState(StateSubject Who, ImmutableArray<PartySymbol> Members) : State;
