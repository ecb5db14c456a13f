namespace TreatyLang.Semantics;

/// <summary>A step that follows an unresolved dispute.</summary>
public abstract record RemedyStep;
