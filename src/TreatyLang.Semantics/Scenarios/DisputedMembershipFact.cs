using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>It is disputed whether a Party is a member of a group; the text is read both ways.</summary>
/// <param name="Party">The Party.</param>
/// <param name="Group">The group, with the members of this reading.</param>
public sealed record DisputedMembershipFact(int Ordinal, ClauseAddress Address, Location Location, PartySymbol Party, GroupSymbol Group)
    : PaperClause(Ordinal, Address, Location);
