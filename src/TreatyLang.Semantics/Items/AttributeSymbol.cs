namespace TreatyLang.Semantics;

/// <summary>What each item of a holding has a size in: <c>each with a Displacement in tons</c>. A size is above zero.</summary>
/// <param name="Name">Its name, for example <c>Displacement</c>.</param>
/// <param name="Unit">The unit of the size.</param>
public sealed record AttributeSymbol(string Name, string Unit);
