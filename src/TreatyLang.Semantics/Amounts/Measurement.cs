namespace TreatyLang.Semantics;

/// <summary>An amount that is read off a history.</summary>
/// <param name="Party">Whose amount it is; null for that of the Party that the clause is about (<c>its Baseline</c>), of Parties together the sum of theirs.</param>
public abstract record Measurement(PartySymbol? Party);
