using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A clause that fixes which histories are possible: a definition, a counting rule, the life of the treaty. It cannot be breached.</summary>
public abstract record ConstitutiveClause(int Ordinal, ClauseAddress Address, Location Location) : BoundClause(Ordinal, Address, Location);
