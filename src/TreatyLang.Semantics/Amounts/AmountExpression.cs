namespace TreatyLang.Semantics;

/// <summary>An amount as the text gives it: a number, or something that is computed from what the Parties have, make and do.</summary>
public abstract record AmountExpression;
