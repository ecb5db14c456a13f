namespace TreatyLang.Semantics;

/// <summary>The act to which a sentence ties another one, and how far apart the two may be.</summary>
internal sealed record Trigger(ActSymbol Act, bool IsReceipt, bool IsBefore, Duration? Earliest, Duration? Latest);
