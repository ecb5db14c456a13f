namespace TreatyLang.Semantics;

/// <summary>How an amount becomes a whole number.</summary>
public enum Rounding
{
    /// <summary>It stays as it is: nothing is rounded unless the text says how.</summary>
    None,

    /// <summary><c>rounded down</c>.</summary>
    Down,

    /// <summary><c>rounded up</c>.</summary>
    Up,

    /// <summary><c>rounded to the nearest whole number</c>; a half is rounded up.</summary>
    Nearest,
}
