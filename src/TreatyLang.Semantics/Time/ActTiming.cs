namespace TreatyLang.Semantics;

/// <summary>When acts are required, limited or permitted.</summary>
public abstract record ActTiming;
