using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>Each finding beside a near twin that is clean.</summary>
public sealed class FindingTests
{
    private static IReadOnlyList<string> Findings(string article) => Check.That($"""
        # Treaty

        Parties: Alpha (A1); Beta (B1).

        ## Definitions

        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).

        "Notice" means an act by which a Party notifies another Party.

        "Report" means an act by which a Party reports.

        "Launcher" means a holding, counted in launchers.

        "Silo" is part of Launchers.

        ## Article I

        {article}

        ## Article II

        1. This Treaty shall enter into force on 1 January 2020.

        2. This Treaty shall remain in force for 5 years.
        """).Findings;

    [Theory]
    [InlineData("In each calendar year, each Party may conduct up to 10 Inspections of the other Party.", "In each calendar year, each Party shall conduct no more than 8 Inspections.", "conflict [I(1), I(2)] 2020-01-01")]
    [InlineData("In each calendar year, each Party may conduct up to 8 Inspections of the other Party.", "In each calendar year, each Party shall conduct no more than 8 Inspections.", "")]
    [InlineData("Subject to paragraph 2, in each calendar year, each Party may conduct up to 10 Inspections of the other Party.", "In each calendar year, each Party shall conduct no more than 8 Inspections.", "empty-right [I(1), I(2)] 2020-01-01")]
    [InlineData("Each Party shall submit a Report every 6 months.", "No Party shall submit a Report before 1 January 2021.", "contradiction [I(1), I(2)] 2020-07-01")]
    [InlineData("Each Party shall submit a Report every 6 months.", "No Party shall submit a Report before 1 July 2020.", "")]
    [InlineData("In each calendar year, each Party shall submit at least 3 Reports.", "In each year of force, each Party shall submit no more than 2 Reports.", "contradiction [I(1), I(2)] 2020-12-31")]
    [InlineData("In each calendar year, each Party shall submit at least 2 Reports.", "In each year of force, each Party shall submit no more than 2 Reports.", "")]
    [InlineData("From 1 January 2020 until 31 December 2020, each Party shall hold no more than 100 Launchers.", "From 1 March 2021, each Party shall hold no more than 90 Launchers.", "gap [I(1), I(2)] 2021-01-01")]
    [InlineData("From 1 January 2020 until 28 February 2021, each Party shall hold no more than 100 Launchers.", "From 1 March 2021, each Party shall hold no more than 90 Launchers.", "")]
    [InlineData("From 1 January 2021, each Party shall hold no more than 100 Launchers.", "The Parties together shall hold at least 250 Launchers.", "contradiction [I(2), I(1)] 2021-01-01")]
    [InlineData("From 1 January 2021, each Party shall hold no more than 100 Launchers.", "The Parties together shall hold at least 200 Launchers.", "")]
    [InlineData("From 1 January 2021, each Party shall hold no more than 100 Launchers.", "From 1 June 2022, each Party shall hold at least 101 Silos.", "contradiction [I(1), I(2)] 2022-06-01")]
    [InlineData("From 1 January 2021, each Party shall hold no more than 100 Launchers.", "From 1 June 2022, each Party shall hold at least 100 Silos.", "")]
    [InlineData("From 1 January 2026, each Party shall hold no more than 100 Launchers.", "Each Party shall hold no more than 500 Launchers.", "vacuous [I(1), II(2)] 2026-01-01")]
    public void Two_clauses(string first, string second, string finding) =>
        Assert.Equal(finding == "" ? [] : new[] { finding }, Findings($"1. {first}\n\n2. {second}"));

    [Theory]
    [InlineData(140, "contradiction [I(1), I(3)] 2023-01-01")]
    [InlineData(100, "")]
    public void An_exemption_holds_while_it_lasts(int floor, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. From 1 January 2021, each Party shall hold no more than 100 Launchers.

            2. Notwithstanding paragraph 1, A1 may hold up to 50 additional Silos until 31 December 2022.

            3. From 1 January 2021, A1 shall hold at least {floor} Launchers.
            """));

    [Theory]
    [InlineData(2, "contradiction [I(1), I(2), I(3)] 2020-12-31")]
    [InlineData(1, "")]
    public void Each_triggering_act_needs_an_act_of_its_own(int inspections, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. Each Party shall give a Notice at least 32 hours before each Inspection.

            2. In each calendar year, each Party shall conduct at least {inspections} Inspection{(inspections == 1 ? "" : "s")}.

            3. In each calendar year, each Party shall give no more than 1 Notice.

            4. Hours are counted in Coordinated Universal Time.
            """));

    [Theory]
    [InlineData(3, "contradiction [I(1), I(3)] 2021-12-31")]
    [InlineData(2, "")]
    public void A_grant_is_shared_out_among_the_periods_that_it_reaches_over(int reports, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. In each calendar year, each Party shall submit no more than 1 Report.

            2. Notwithstanding paragraph 1, A1 may submit up to 2 Reports.

            3. From 1 January 2020 until 31 December 2021, A1 shall submit at least {reports + 2} Reports.
            """));

    [Theory]
    [InlineData("each Party may hold up to 20 additional Launchers", 240, "")]
    [InlineData("each Party may hold up to 20 additional Launchers", 241, "contradiction [I(1), I(3)] 2020-01-01")]
    [InlineData("the Parties together may hold up to 20 additional Launchers", 221, "contradiction [I(1), I(3)] 2020-01-01")]
    [InlineData("A1 may hold up to 20 additional Launchers", 221, "contradiction [I(1), I(3)] 2020-01-01")]
    public void Each_holder_of_an_exemption_has_its_own_share_of_a_joint_limit(string right, int floor, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. The Parties together shall hold no more than 200 Launchers.

            2. Notwithstanding paragraph 1, {right}.

            3. The Parties together shall hold at least {floor} Launchers.
            """));

    [Theory]
    [InlineData("the Parties together may submit up to 1 Report", "undecided [I(1), I(2)]")]
    [InlineData("each Party may submit up to 1 Report", "")]
    [InlineData("A1 shall submit a Report at least 3 days before each Inspection", "undecided [I(1), I(2)]")]
    public void What_cannot_be_shared_out_is_undecided(string grant, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. Before 1 January 2021, no Party shall submit a Report.

            2. Notwithstanding paragraph 1, {grant}.
            """));

    [Theory]
    [InlineData(5, "contradiction [I(2), I(1)] 2020-01-01")]
    [InlineData(4, "")]
    public void What_binds_the_Parties_together_is_reported_once(int floor, string finding) => Assert.Equal(
        finding == "" ? [] : new[] { finding },
        Findings($"""
            1. The Parties together shall hold at least {floor} Launchers.

            2. The Parties together shall hold no more than 4 Launchers.
            """));
}
