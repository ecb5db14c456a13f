namespace TreatyLang.Semantics;

/// <summary>The act to which a sentence ties another one, and how far apart the two may be.</summary>
internal sealed record Trigger(ActSymbol Act, bool IsReceipt, bool IsBefore, Duration? Earliest, Duration? Latest)
{
    /// <summary>What the sentence says of whose acts count, or null.</summary>
    public Happening? Happening { get; init; }
}
