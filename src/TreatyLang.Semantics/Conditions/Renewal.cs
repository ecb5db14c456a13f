namespace TreatyLang.Semantics;

/// <summary><c>renewable once for up to 1 year</c>. No renewal is decided in the regular life.</summary>
/// <param name="Times">How often.</param>
/// <param name="UpTo">For how long each time at most.</param>
public sealed record Renewal(int Times, Duration UpTo);
