namespace TreatyLang.Semantics;

/// <summary>A priority word with what it refers to.</summary>
public sealed record Priority(PriorityWord Word, ClauseReference Reference);
