using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>The acts that every body can do without a definition in the text; the body is their agent.</summary>
public static class BodyActs
{
    /// <summary>A session of the body.</summary>
    public static ActSymbol Session { get; } = Act("Session");

    /// <summary>A decision of the body.</summary>
    public static ActSymbol Decision { get; } = Act("Decision");

    private static ActSymbol Act(string name) =>
        new(name, name + "s", null, null, false, new Location(SourceText.From("", ""), new TextSpan(0, 0)));
}
