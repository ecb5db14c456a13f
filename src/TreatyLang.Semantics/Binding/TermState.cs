namespace TreatyLang.Semantics;

/// <summary>How far the resolution of a term has come.</summary>
internal enum TermState
{
    /// <summary>Only the name is known.</summary>
    Declared,

    /// <summary>Its definition is being read; to meet it again now means that it is defined by itself.</summary>
    Resolving,

    /// <summary>Its definition has been read, with or without success.</summary>
    Resolved,
}
