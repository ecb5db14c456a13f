using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>One summand of an amount, measured.</summary>
/// <param name="Terms">What is measured; several for an average.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Plural">What it is an amount of.</param>
internal sealed record MeasuredAmount(ImmutableArray<AmountTerm> Terms, string Unit, string Plural);
