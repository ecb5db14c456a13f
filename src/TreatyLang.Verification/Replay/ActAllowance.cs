namespace TreatyLang.Verification.Replay;

/// <summary>Room for so many acts of a kind.</summary>
/// <param name="Count">How many.</param>
/// <param name="Admits">Which acts may take it.</param>
internal sealed record ActAllowance(int Count, Func<LoggedAct, bool> Admits);
