using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Acts that a limit on acts leaves uncounted, because it yields to another clause.</summary>
/// <param name="Grant">The clause that it yields to.</param>
/// <param name="Days">One window or period of that clause.</param>
/// <param name="UpTo">How many acts of that window stay uncounted, or null for all.</param>
internal sealed record Allowance(NormClause Grant, DayRange Days, int? UpTo);
