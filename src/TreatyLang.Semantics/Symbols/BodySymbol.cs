using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A body set up by the treaty, for example a Commission.</summary>
public sealed class BodySymbol(string name, Location location) : AgentSymbol(name, location);
