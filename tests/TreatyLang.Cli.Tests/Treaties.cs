namespace TreatyLang.Cli.Tests;

/// <summary>Small treaties that several tests use.</summary>
internal static class Treaties
{
    public const string Clean = """
        # Treaty on Launchers

        Parties: Alpha; Beta.

        ## Definitions

        "Launcher" means a holding, counted in launchers.

        ## Article I. Limits

        1. Each Party shall hold no more than 700 Launchers.

        ## Article II. Duration

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force for 10 years.

        """;

    public static string Contradictory { get; } = Clean.Replace(
        "700 Launchers.\n", "700 Launchers.\n\n2. Each Party shall hold at least 800 Launchers.\n", StringComparison.Ordinal);

    /// <summary>With “shal” in line 13, characters 15 to 18.</summary>
    public static string Misspelt { get; } = Clean.Replace(
        "700 Launchers.\n", "700 Launchers.\n\n2. Each Party shal hold at least 10 Launchers.\n", StringComparison.Ordinal);
}
