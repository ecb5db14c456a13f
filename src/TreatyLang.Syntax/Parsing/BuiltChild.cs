namespace TreatyLang.Syntax;

/// <summary>A green node and the ANTLR context or token that it was built from, by which labels find it.</summary>
internal readonly record struct BuiltChild(GreenNode Green, object Source);
