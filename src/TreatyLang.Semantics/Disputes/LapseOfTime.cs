namespace TreatyLang.Semantics;

/// <summary>A time after the beginning of the suspension.</summary>
public sealed record LapseOfTime(Duration Length) : SuspensionEnd;
