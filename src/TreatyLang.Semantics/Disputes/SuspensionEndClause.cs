using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When a suspension ends; of several ends the first counts.</summary>
/// <param name="End">What ends it.</param>
public sealed record SuspensionEndClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, SuspensionEnd End)
    : NormClause(Ordinal, Address, Location, Bearer);
