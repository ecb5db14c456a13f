namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What the oracle, or the product, says of a small treaty; clauses are paragraphs of Article I.</summary>
/// <param name="FactsClash">Whether no history is possible.</param>
/// <param name="Contradictions">The minimal sets to blame, each with its first day, in order.</param>
/// <param name="Vacuous">The clauses that apply on no day or hardly any.</param>
/// <param name="Implied">The clauses that the others imply.</param>
internal sealed record OracleAnswer(bool FactsClash, SortedSet<string> Contradictions, SortedSet<int> Vacuous, SortedSet<int> Implied)
{
    public override string ToString() =>
        $"facts clash: {FactsClash}; contradictions: {string.Join(" | ", Contradictions)}; vacuous: {string.Join(",", Vacuous)}; implied: {string.Join(",", Implied)}";
}
