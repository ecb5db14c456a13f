using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A Party may refer a dispute to a body.</summary>
/// <param name="ComplainingRole">The role of the Party that refers, if named.</param>
/// <param name="RespondingRole">The role of the other Party, if named.</param>
/// <param name="Breached">The clauses whose breach is alleged.</param>
/// <param name="RequiresBreach">Whether an actual breach opens it (<c>in case of a breach</c>); otherwise an allegation is enough, a free act.</param>
/// <param name="Dispute">The name of the dispute in the text.</param>
/// <param name="Body">The body.</param>
public sealed record ReferralClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, string? ComplainingRole, string? RespondingRole, ClauseReference Breached, bool RequiresBreach, string Dispute, BodySymbol Body)
    : NormClause(Ordinal, Address, Location, Bearer);
