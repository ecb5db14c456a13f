namespace TreatyLang.Semantics;

/// <summary>A division of the life of the treaty into successive periods.</summary>
public abstract record Recurrence;
