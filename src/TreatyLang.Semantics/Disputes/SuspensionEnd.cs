namespace TreatyLang.Semantics;

/// <summary>What ends a suspension.</summary>
public abstract record SuspensionEnd;
