using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A right to hold that a limit yields to.</summary>
/// <param name="Right">The right.</param>
/// <param name="Days">The days on which it applies.</param>
/// <param name="Weight">How much each item of the right counts in what is limited; above zero.</param>
internal sealed record Exemption(HoldingRightClause Right, DayRange Days, Rational Weight);
