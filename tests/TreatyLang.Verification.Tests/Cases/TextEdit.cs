namespace TreatyLang.Verification.Tests.Cases;

/// <summary>Changes words of a text that stand in it exactly once.</summary>
internal static class TextEdit
{
    public static string Replace(string text, string from, string to)
    {
        var parts = text.Split(from);
        Assert.True(parts.Length == 2, $"“{from}” stands {parts.Length - 1} times in:\n{text}");
        return parts[0] + to + parts[1];
    }
}
