namespace TreatyLang.Semantics;

/// <summary>What the States that consent must have together.</summary>
/// <param name="Percent">How many percent.</param>
/// <param name="Of">Of the sum of what over all Parties.</param>
public sealed record ConsentShare(Rational Percent, TermSymbol Of);
