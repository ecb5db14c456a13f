using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A measure observes compliance with clauses.</summary>
/// <param name="Means">The measure, in the words of the text.</param>
/// <param name="Reference">What it observes.</param>
public sealed record VerificationStatement(
    int Ordinal, ClauseAddress Address, Location Location, string Means, ClauseReference Reference)
    : PaperClause(Ordinal, Address, Location);
