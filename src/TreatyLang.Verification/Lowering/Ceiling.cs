using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A window or a period of a limit on acts.</summary>
/// <param name="Days">The days on which acts count.</param>
/// <param name="Most">How many count at most.</param>
internal sealed record Ceiling(DayRange Days, int Most);
