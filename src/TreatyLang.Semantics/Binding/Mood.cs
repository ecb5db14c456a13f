namespace TreatyLang.Semantics;

/// <summary>What the modal words of a sentence say.</summary>
internal enum Mood
{
    /// <summary><c>shall</c>.</summary>
    Duty,

    /// <summary><c>shall not</c>, <c>no Party shall</c>.</summary>
    Prohibition,

    /// <summary><c>may</c>.</summary>
    Right,

    /// <summary><c>shall have</c> done so much by a day.</summary>
    Achievement,

    /// <summary><c>should</c>, <c>shall endeavour</c>.</summary>
    Advice,

    /// <summary><c>can</c>.</summary>
    Capability,

    /// <summary><c>cannot</c>, <c>no Party can</c>.</summary>
    Incapability,
}
