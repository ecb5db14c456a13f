using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How many votes a Party has in a body; a Party of which nothing is said has one.</summary>
/// <param name="Party">The Party.</param>
/// <param name="Votes">How many.</param>
/// <param name="Body">The body.</param>
public sealed record VoteClause(int Ordinal, ClauseAddress Address, Location Location, PartySymbol Party, int Votes, BodySymbol Body)
    : ConstitutiveClause(Ordinal, Address, Location);
