using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When a period does not run.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Phase">The phase during which it stands still, or null.</param>
/// <param name="Body">The body before which the dispute is while it stands still, or null.</param>
/// <param name="State">The state while which it stands still (<c>consultations continue</c>), or null.</param>
/// <param name="StartsAgain">Whether it starts again from its beginning after that; false if it resumes, null if the text leaves it open.</param>
public sealed record PauseClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClockClause Clock, PhaseSymbol? Phase, BodySymbol? Body, string? State, bool? StartsAgain)
    : NormClause(Ordinal, Address, Location, Bearer);
