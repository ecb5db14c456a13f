using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A notice counts from its receipt. Acts have one time in a history, which is then that of the receipt.</summary>
public sealed record ReceiptClause(
    int Ordinal, ClauseAddress Address, Location Location)
    : ConstitutiveClause(Ordinal, Address, Location);
