using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Another treaty, which the text names without holding it: <c>"SORT" means a treaty, namely …</c>.</summary>
public sealed class TreatySymbol(string name, string plural, Location location) : TermSymbol(name, plural, location);
