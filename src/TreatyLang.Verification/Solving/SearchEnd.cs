namespace TreatyLang.Verification.Solving;

/// <summary>Why a search for minimal unsatisfiable sets ended.</summary>
public enum SearchEnd
{
    /// <summary>There is nothing more to find.</summary>
    Complete,

    /// <summary>The cap on sets or the budget of checks was used up; there may be more.</summary>
    CapReached,

    /// <summary>The solver gave up on a check; there may be more.</summary>
    Undecided,
}
