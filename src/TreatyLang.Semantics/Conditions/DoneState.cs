namespace TreatyLang.Semantics;

/// <summary><c>RUS has submitted a Declaration</c>: on the day or before.</summary>
/// <param name="Who">Who has done it.</param>
/// <param name="Act">What.</param>
/// <param name="Minimum">How often at least.</param>
/// <param name="Window">The days within which it counts.</param>
public sealed record DoneState(StateSubject Who, ActSymbol Act, int Minimum, Window Window) : State
{
    /// <summary>The Party towards which it was done, or null for any.</summary>
    public PartySymbol? Target { get; init; }
}
