using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A kind of act that a Party performs on a day, alone or towards another Party.</summary>
public sealed class ActSymbol(string name, string plural, string? actorRole, string? targetRole, bool hasTarget, Location location) : TermSymbol(name, plural, location)
{
    private ActSymbol? _end;
    private ActSymbol? _refusal;

    /// <summary>The role of the Party that acts, for example <c>inspecting</c>, if the definition names one.</summary>
    public string? ActorRole { get; } = actorRole;

    /// <summary>The role of the Party acted upon, for example <c>inspected</c>, if the definition names one.</summary>
    public string? TargetRole { get; } = targetRole;

    /// <summary>Whether each occurrence is directed at another Party.</summary>
    public bool HasTarget { get; } = hasTarget;

    /// <summary>The end of an occurrence, as an act of the Party that performs it.</summary>
    public ActSymbol End => _end ??= new($"End of {Name}", $"Ends of {Plural}", ActorRole, TargetRole, HasTarget, Location) { OwnVerb = "reach" };

    /// <summary>The refusal of an occurrence, as an act of the Party towards which it is directed.</summary>
    public ActSymbol Refusal => _refusal ??= new($"Refusal of {Name}", $"Refusals of {Plural}", TargetRole, ActorRole, HasTarget, Location) { OwnVerb = "make" };

    /// <summary>The verb of an act that the text does not name itself, or null.</summary>
    public string? OwnVerb { get; private init; }
}
