namespace TreatyLang.Semantics;

/// <summary>The acts that every body can do without a definition in the text; the body is their agent.</summary>
public static class BodyActs
{
    /// <summary>A session of the body.</summary>
    public static ActSymbol Session { get; } = BuiltInActs.Act("Session");

    /// <summary>A decision of the body.</summary>
    public static ActSymbol Decision { get; } = BuiltInActs.Act("Decision");
}
