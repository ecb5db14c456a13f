namespace TreatyLang.Testing;

/// <summary>Texts that together need every check that asks the solver.</summary>
public static class ExplanationTexts
{
    private const string Frame = """
        # Treaty

        Parties: Alpha; Beta.

        ## Definitions

        "Silo" means a holding, counted in vehicles.

        "Truck" means a holding, counted in vehicles.

        "Launcher" means Silos plus Trucks.

        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).

        "Notice" means an act by which a Party notifies another Party.

        "Report" means an act by which a Party reports.

        ## Article I

        """;

    private const string Life = """


        ## Article II

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force until 31 December 2034.
        """;

    /// <summary>A treaty with these paragraphs as its Article I, in force from 2030 to 2034.</summary>
    public static string Treaty(params string[] paragraphs) =>
        Frame + string.Join("\n\n", paragraphs.Select((paragraph, index) => $"{index + 1}. {paragraph}")) + Life;

    /// <summary>The texts by name, with their working papers.</summary>
    public static IReadOnlyDictionary<string, (string Treaty, string Papers)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["lawful, with rights and a clause that is implied"] = (
            Treaty(
                "Each Party shall hold no more than 100 Launchers.",
                "From 1 January 2032, each Party shall hold no more than 90 Silos.",
                "Each Party shall hold no more than 120 Trucks.",
                "Alpha may hold up to 80 Trucks.",
                "In each calendar year, Alpha shall submit at least 2 Reports.",
                "In each calendar year, Alpha may submit up to 3 Reports."),
            "## Facts\n\nOn 1 January 2030, Alpha holds 70 Silos.\n\nAlpha can eliminate no more than 30 Silos in each calendar year.\n"),
        ["two floors above a ceiling, and a joint limit"] = (
            Treaty(
                "Each Party shall hold no more than 100 Launchers.",
                "From 1 March 2031, each Party shall hold at least 60 Silos.",
                "From 1 May 2031, each Party shall hold at least 50 Trucks."),
            ""),
        ["only together they cannot comply"] = (
            Treaty("The Parties together shall hold no more than 90 Launchers.", "From 1 March 2031, each Party shall hold at least 46 Silos."), ""),
        ["notices that are not enough"] = (
            Treaty(
                "The inspecting Party shall give a Notice at least 2 days before each Inspection.",
                "In each calendar year, Alpha shall conduct at least 3 Inspections.",
                "In each calendar year, no Party shall give more than 2 Notices."),
            ""),
        ["facts that clash"] = (
            Treaty("Each Party shall hold no more than 100 Launchers."),
            "## Facts\n\nOn 1 January 2030, Alpha holds 70 Silos.\n\nOn 31 December 2030, Alpha holds 20 Silos.\n\nAlpha can eliminate no more than 30 Silos in each calendar year.\n"),
        ["rights that cannot be used"] = (
            Treaty(
                "In each calendar year, each Party may conduct up to 10 Inspections.",
                "In each calendar year, each Party shall conduct no more than 8 Inspections.",
                "Each Party shall hold no more than 100 Launchers.",
                "Notwithstanding paragraph 3, Alpha may hold up to 50 additional Silos.",
                "Each Party shall hold no more than 120 Launchers."),
            ""),
    };
}
