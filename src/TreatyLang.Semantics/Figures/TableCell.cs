using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its words, without the space around them.</param>
/// <param name="Location">Where they stand.</param>
internal sealed record TableCell(string Text, Location Location);
