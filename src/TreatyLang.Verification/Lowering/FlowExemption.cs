using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A right on a flow that a maximum yields to in one of its periods.</summary>
/// <param name="Right">The right.</param>
/// <param name="Amount">How much it grants over its days.</param>
/// <param name="Days">The period or window of the right, in which that of the maximum lies.</param>
/// <param name="Weight">How much each unit of the right counts in what is limited; above zero.</param>
internal sealed record FlowExemption(FlowRightClause Right, MeasuredAmount Amount, DayRange Days, Rational Weight);
