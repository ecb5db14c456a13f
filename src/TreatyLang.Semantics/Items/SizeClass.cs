namespace TreatyLang.Semantics;

/// <summary>The items of a holding that have some sizes.</summary>
internal sealed record SizeClass(HoldingSymbol Holding, AttributeSymbol Attribute, SizeRange Range);
