using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Each Party may withdraw (VCLT, Article 54(a)).</summary>
/// <param name="Notice">The notice period, from receipt.</param>
/// <param name="EarliestNotice">The day before which no notice can be given, or null.</param>
public sealed record WithdrawalClause(
    int Ordinal, ClauseAddress Address, Location Location, Duration Notice, TimePoint? EarliestNotice)
    : ConstitutiveClause(Ordinal, Address, Location);
