namespace TreatyLang.Verification;

/// <summary>What the check of a treaty comes to.</summary>
public enum Verdict
{
    /// <summary>Everything was decided and no error was found; warnings and notes may remain.</summary>
    Consistent,

    /// <summary>At least one finding is an error.</summary>
    Inconsistent,

    /// <summary>No error was found, but something was not decided or could not be read; never shown as success.</summary>
    Undecided,
}
