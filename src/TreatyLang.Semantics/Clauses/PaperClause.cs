using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A statement of the working papers: a fact or a capability. It restricts which histories are possible and is not part of the treaty's text.</summary>
public abstract record PaperClause(int Ordinal, ClauseAddress Address, Location Location) : BoundClause(Ordinal, Address, Location);
