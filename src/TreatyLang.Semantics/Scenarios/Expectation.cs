using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What should come of the facts of a scenario; a statement about histories, which restricts none.</summary>
public abstract record Expectation(int Ordinal, ClauseAddress Address, Location Location) : PaperClause(Ordinal, Address, Location);
