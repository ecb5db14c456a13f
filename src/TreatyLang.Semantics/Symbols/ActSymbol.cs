using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A kind of act that a Party performs on a day, alone or towards another Party.</summary>
public sealed class ActSymbol(string name, string plural, string? actorRole, string? targetRole, bool hasTarget, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The role of the Party that acts, for example <c>inspecting</c>, if the definition names one.</summary>
    public string? ActorRole { get; } = actorRole;

    /// <summary>The role of the Party acted upon, for example <c>inspected</c>, if the definition names one.</summary>
    public string? TargetRole { get; } = targetRole;

    /// <summary>Whether each occurrence is directed at another Party.</summary>
    public bool HasTarget { get; } = hasTarget;
}
