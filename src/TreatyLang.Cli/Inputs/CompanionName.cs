namespace TreatyLang.Cli.Inputs;

/// <summary>How a treaty and its working papers find each other: <c>x.treaty</c> and <c>x.papers.treaty</c>.</summary>
internal static class CompanionName
{
    /// <summary>How the name of a treaty ends.</summary>
    public const string TreatySuffix = ".treaty";

    private const string PapersSuffix = ".papers.treaty";

    /// <summary>Whether a path names working papers.</summary>
    public static bool IsPapers(string path) => path.EndsWith(PapersSuffix, StringComparison.Ordinal);

    /// <summary>The treaty that working papers belong to; any other path stays as it is.</summary>
    public static string TreatyOf(string path) => IsPapers(path) ? path[..^PapersSuffix.Length] + TreatySuffix : path;

    /// <summary>The working papers that belong to a treaty, or null for a file of another name.</summary>
    public static string? PapersOf(string treaty) =>
        treaty.EndsWith(TreatySuffix, StringComparison.Ordinal) ? treaty[..^TreatySuffix.Length] + PapersSuffix : null;
}
