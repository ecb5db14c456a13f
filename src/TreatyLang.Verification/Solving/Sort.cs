namespace TreatyLang.Verification.Solving;

/// <summary>What values a <see cref="Variable"/> ranges over.</summary>
public enum Sort
{
    /// <summary>The whole numbers: counts and days.</summary>
    Integer,

    /// <summary>The real numbers: measured quantities.</summary>
    Real,

    /// <summary>True or false.</summary>
    Boolean,
}
