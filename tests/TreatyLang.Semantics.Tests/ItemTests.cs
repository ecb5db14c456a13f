using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Places, sizes and counting rules: what a sentence binds to, and what ties it to the terms that the text defines.</summary>
public sealed class ItemTests
{
    private const string Frame = """
        # Treaty

        Parties: USA; Russia.

        ## Article I

        "Tank" means a holding, counted in tanks. "Light Tank" is part of Tanks. "Test" means an act by which a Party explodes a device.
        "Carrier" means a holding, counted in ships, each with a Displacement in tons and a Calibre in inches, namely a ship for aircraft.
        "Old Carrier" is part of Carriers. "Bomber" means a holding, counted in bombers. "Warhead" means a holding, counted in warheads.
        "Treaty Area" means an area. "Flank Zone" means a zone, namely the flanks. "Central Zone" means a zone. "Storage" means a status.
        The Treaty Area consists of the Flank Zone and the Central Zone. "Northern Zone" is part of the Flank Zone.
        "Allowance" means a number of tons. The Allowance of each Party equals 60,000 tons.

        ## Article II


        """;

    [Theory]
    [InlineData("Each Party shall hold no more than 7 Tanks in the Flank Zone.", "USA,Russia limit Tank in the Flank Zone AtMost 7 [ … ]")]
    [InlineData("Each Party shall hold no more than 7 Tanks at the Northern Zone from 1 May 2030.", "USA,Russia limit Tank in the Northern Zone AtMost 7 [2030-05-01 … ]")]
    [InlineData("USA may hold up to 7 Tanks in Storage.", "USA right Tank in Storage 7 [ … ]")]
    [InlineData("No Party shall hold a Tank in the Treaty Area.", "USA,Russia limit Tank in the Treaty Area AtMost 0 [ … ]")]
    [InlineData("No Party shall conduct a Test in the Flank Zone.", "USA,Russia limit Test in the Flank Zone AtMost 0 [ … ]")]
    [InlineData("No Party shall acquire a Carrier with a Displacement of more than 27,000 tons.", "USA,Russia limit Carrier with a Displacement of more than 27,000 tons AtMost 0 [ … ]")]
    [InlineData("No Party shall hold more than 3 Carriers with a Displacement of less than 27,000 tons.", "USA,Russia limit Carrier with a Displacement of less than 27,000 tons AtMost 3 [ … ]")]
    [InlineData("Each Party may build up to 2 Carriers, each with a Displacement of no more than 33,000 tons.", "USA,Russia right Carrier with a Displacement of no more than 33,000 tons 2 [ … ]")]
    [InlineData("Each Party shall hold no more than 135,000 tons of Carriers.", "USA,Russia limit Displacement of Carriers AtMost 135000 [ … ]")]
    [InlineData("Each Party shall hold no more than its Allowance of Old Carriers.", "USA,Russia limit Displacement of Old Carriers AtMost Allowance [ … ]")]
    [InlineData("Each Party shall hold no more than 900 Tanks, of which no more than 500 shall be in the Flank Zone, of which no more than 90 shall be Light Tanks.", "USA,Russia limit Tank AtMost 900 [ … ]\nUSA,Russia limit Tank in the Flank Zone AtMost 500 [ … ]\nUSA,Russia limit Light Tank AtMost 90 [ … ]")]
    public void BindsTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile(Frame + sentence);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(expected, string.Join('\n', compilation.Treaty.Clauses.Where(clause => clause is NormClause).Select(clause => ClausePrinter.Print(clause).Split(": ", 2)[1])));
    }

    [Theory]
    [InlineData(
        "No Party shall hold a Light Tank in the Northern Zone.",
        "Light Tank in the Northern Zone part of Light Tank",
        "Tank in the Northern Zone part of Tank",
        "Light Tank in the Northern Zone part of Tank in the Northern Zone")]
    [InlineData(
        "No Party shall hold a Bomber in the Central Zone.",
        "Bomber in the Treaty Area = Bomber in the Flank Zone + Bomber in the Central Zone",
        "Bomber in the Treaty Area part of Bomber")]
    [InlineData(
        "No Party shall hold a Carrier with a Displacement of more than 27,000 tons.",
        "Carrier = Carrier with a Displacement of no more than 27,000 tons + Carrier with a Displacement of more than 27,000 tons",
        "Old Carrier with a Displacement of more than 27,000 tons part of Carrier with a Displacement of more than 27,000 tons")]
    [InlineData(
        "No Party shall hold more than 60,000 tons of Carriers.",
        "Displacement of Carriers of Carrier (0 … ",
        "Displacement of Old Carriers part of Displacement of Carriers")]
    [InlineData(
        "No Party shall hold more than 60,000 tons of Carriers. No Party shall hold more than 2 Carriers with a Displacement of at least 10,000 tons.",
        "Displacement of Carriers = Displacement of Carriers with a Displacement of less than 10,000 tons + Displacement of Carriers with a Displacement of at least 10,000 tons",
        "Displacement of Carriers with a Displacement of at least 10,000 tons of Carrier with a Displacement of at least 10,000 tons [10000 … ")]
    [InlineData(
        "No Party shall acquire a Carrier with a Displacement of more than 27,000 tons. Notwithstanding Article II, USA may build up to 2 Carriers, each with a Displacement of no more than 33,000 tons.",
        "Notwithstanding(Article II) USA right Carrier with a Displacement of more than 27,000 and no more than 33,000 tons 2 [ … ]",
        "Carrier with a Displacement of more than 27,000 and no more than 33,000 tons part of Carrier with a Displacement of more than 27,000 tons")]
    [InlineData(
        "Each of the first 150 Bombers of USA counts as 10 Warheads, and each further one as its number.",
        "USA Warhead of Bombers of USA = 10×first 150 Bomber + its number×rest",
        "each Warhead of Bombers of USA counts 1 in Warhead")]
    [InlineData(
        "Each of the first 150 Bombers counts as 10 Warheads, and each further Bomber as 20 Warheads.",
        "USA,Russia Warhead of Bombers = 10×first 150 Bomber + 20×rest")]
    [InlineData(
        "Each Bomber counts as 10 Warheads. Up to 20 Bombers do not count as Warheads.",
        "USA,Russia Bomber beyond the first 20 = 0×first 20 Bomber + 1×rest",
        "each Bomber beyond the first 20 counts 10 in Warhead")]
    [InlineData(
        "Each Bomber counts as 10 Warheads. Bombers in Storage do not count as Warheads.",
        "Bomber that counts as Warhead = 1×Bomber + -1×Bomber in Storage",
        "each Bomber that counts as Warhead counts 10 in Warhead")]
    [InlineData("A Light Tank in Storage for no more than 30 days does not count as a Tank.", "Light Tank in Storage no Tank for 30 Day")]
    [InlineData("No Party shall conduct a Test in the Northern Zone.", "Test in the Northern Zone part of Test")]
    public void IsTiedBy(string sentence, params string[] expected)
    {
        var compilation = BindingCheck.Compile(Frame + sentence);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        var lines = ClausePrinter.Print(compilation.Treaty).Split('\n').Select(line => line.Split(": ", 2)[1]).ToList();
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Fact]
    public void WhatDoesNotCountIsNoPart()
    {
        var treaty = BindingCheck.Compile(Frame + "Each Party shall hold no more than 7 Bombers. A Bomber in Storage does not count as a Bomber.").Treaty;
        Assert.DoesNotContain(treaty.Clauses, clause => clause is PartDefinition { Part.Name: "Bomber in Storage" });
    }
}
