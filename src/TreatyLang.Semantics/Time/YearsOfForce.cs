namespace TreatyLang.Semantics;

/// <summary>Each year of force (also: each treaty year), the first beginning on the day of entry into force, the next on its anniversary.</summary>
public sealed record YearsOfForce : Recurrence;
