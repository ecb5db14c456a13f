namespace TreatyLang.Semantics;

/// <summary>A length of time in one unit, for example 18 months.</summary>
/// <param name="Count">How many units; zero or more.</param>
/// <param name="Unit">The unit.</param>
public sealed record Duration(int Count, TimeUnit Unit);
