namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What the oracle, or the product, says of a small treaty; clauses are paragraphs of Article I.</summary>
/// <param name="FactsClash">Whether no history is possible.</param>
/// <param name="Contradictions">The minimal sets to blame, each with its first day, and the Parties concerned (as bits).</param>
/// <param name="MinimalSets">All minimal sets, those that share a clause with one to blame included.</param>
/// <param name="Vacuous">The clauses that apply on no day or hardly any.</param>
/// <param name="Implied">The clauses that the others imply.</param>
internal sealed record OracleAnswer(
    bool FactsClash, SortedDictionary<string, int> Contradictions, SortedSet<string> MinimalSets, SortedSet<int> Vacuous, SortedSet<int> Implied)
{
    private static readonly string[] Who = ["", "for Adaland", "for Beeland", "for all"];

    /// <summary>Whether a contradiction is none of one Party alone.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The duties that are never triggered.</summary>
    public SortedSet<int> NeverTriggered { get; init; } = [];

    /// <summary>The kinds of findings that occur.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            if (FactsClash) yield return "clashing facts";
            if (Contradictions.Count > 0) yield return "contradiction";
            if (IsJoint) yield return "joint contradiction";
            if (Vacuous.Count > 0) yield return "vacuous";
            if (NeverTriggered.Count > 0) yield return "never triggered";
            if (!FactsClash && Contradictions.Count == 0 && Implied.Count > 0) yield return "dominated";
            if (!FactsClash && Contradictions.Count + Vacuous.Count + Implied.Count == 0) yield return "none of these";
        }
    }

    public override string ToString() =>
        $"facts clash: {FactsClash}; contradictions: {string.Join(" | ", Contradictions.Select(entry => $"{entry.Key} {Who[entry.Value]}"))}; "
        + $"all minimal sets: {string.Join(" | ", MinimalSets)}; vacuous: {string.Join(",", Vacuous)}; never triggered: {string.Join(",", NeverTriggered)}; implied: {string.Join(",", Implied)}";
}
