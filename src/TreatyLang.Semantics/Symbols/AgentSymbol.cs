using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A bearer of duties and rights: a Party, or a body that has duties of its own.</summary>
public abstract class AgentSymbol(string name, Location location) : Symbol(name, location);
