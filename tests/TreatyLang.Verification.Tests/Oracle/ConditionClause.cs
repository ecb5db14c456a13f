namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A paragraph as it binds one Party.</summary>
/// <param name="Number">The number of the paragraph.</param>
/// <param name="Party">The Party.</param>
internal sealed record ConditionClause(int Number, int Party)
{
    /// <summary>Whether it is complied with; null for what binds no one.</summary>
    public Func<ConditionHistory, bool>? Complies { get; init; }

    /// <summary>Whether to break it takes no more than is tried, and the product says of it that others imply it.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether a right is used as granted; null for what is none.</summary>
    public Func<ConditionHistory, bool>? IsUsed { get; init; }
}
