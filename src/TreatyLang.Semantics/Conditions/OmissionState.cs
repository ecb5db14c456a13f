namespace TreatyLang.Semantics;

/// <summary><c>a Party does not submit a Declaration within 45 days after entry into force</c>: from the day after the time for it has passed; what is done late does not undo it.</summary>
/// <param name="Who">Who has not done it.</param>
/// <param name="Act">What.</param>
/// <param name="Timing">The time for it: <see cref="InWindow"/> with an end, or <see cref="RelativeToEach"/> with a deadline.</param>
public sealed record OmissionState(StateSubject Who, ActSymbol Act, ActTiming Timing) : State
{
    /// <summary>The Party towards which it was to be done, or null for any.</summary>
    public PartySymbol? Target { get; init; }
}
