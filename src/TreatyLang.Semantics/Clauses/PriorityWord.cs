namespace TreatyLang.Semantics;

/// <summary>The priority words of treaty English (language reference, Priority).</summary>
public enum PriorityWord
{
    /// <summary><c>Notwithstanding R</c>: R yields where the two clash.</summary>
    Notwithstanding,

    /// <summary><c>Subject to R</c>: this clause yields to R.</summary>
    SubjectTo,

    /// <summary><c>Without prejudice to R</c>: neither yields; a clash is reported.</summary>
    WithoutPrejudice,

    /// <summary><c>Except as provided in R</c>: this clause never reaches what R grants.</summary>
    ExceptAsProvided,

    /// <summary><c>In addition to R</c>: what this clause permits is added to what R allows.</summary>
    InAddition,
}
