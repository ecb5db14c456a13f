using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Verification.Tests.Scenarios;

/// <summary>Courses of events with places, sizes and tiers: what they do not say follows from what they do.</summary>
public sealed class ItemScenarioTests
{
    private const string Before = """
        # Treaty on Forces

        Parties: Aland; Boland.

        ## Definitions

        "Carrier" means a holding, counted in ships, each with a Displacement in tons.
        "Tank" means a holding, counted in tanks. "Treaty Area" means an area. "Flank Zone" means a zone. "Central Zone" means a zone.
        The Treaty Area consists of the Flank Zone and the Central Zone.
        "Bomber" means a holding, counted in bombers. "Warhead" means a holding, counted in warheads.
        Each of the first 10 Bombers of Aland counts as 10 Warheads, and each further one as 20 Warheads.

        ## Article X

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force for 10 years.

        ## Article I

        1. No Party shall hold a Carrier with a Displacement of more than 27,000 tons. The total Displacement of the Carriers of each Party shall not exceed 60,000 tons.

        2. Each Party shall hold no more than 100 Tanks in the Treaty Area, of which no more than 30 shall be in the Flank Zone.

        3. No Party shall hold more than 120 Warheads.
        """;

    [Theory]
    [InlineData("On 1 May 2031, Aland holds 2 Carriers. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 2 Carriers with a Displacement of at least 33,000 tons. Expect a breach of Article I(1) by Aland on 1 May 2031.")]
    [InlineData("On 1 May 2031, Aland holds a Carrier with a Displacement of 33,000 tons. Expect a breach of Article I(1) by Aland on 1 May 2031.")]
    [InlineData("On 1 May 2031, Aland holds 2 Carriers, each with a Displacement of 27,000 tons. On 1 May 2032, Aland acquires a Carrier with a Displacement of 5,000 tons. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 2 Carriers, each with a Displacement of 27,000 tons. On 1 May 2032, Aland acquires a Carrier with a Displacement of 7,000 tons. Expect a breach of Article I(1) by Aland from 1 May 2032.")]
    [InlineData("On 1 May 2031, Aland acquires a Carrier with a Displacement of 20,000 tons. On 1 May 2032, Aland acquires a Carrier with a Displacement of 20,000 tons. On 1 May 2033, Aland acquires a Carrier with a Displacement of 20,001 tons. Expect a breach of Article I(1) by Aland from 1 May 2033.")]
    [InlineData("On 1 May 2031, Aland holds 50,000 tons of Carriers. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 61,000 tons of Carriers. Expect a breach of Article I(1) by Aland on 1 May 2031.")]
    [InlineData("On 1 May 2031, Aland holds 500 Tanks. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 30 Tanks in the Flank Zone. On 1 May 2031, Aland holds 70 Tanks in the Central Zone. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 30 Tanks in the Flank Zone. On 1 May 2031, Aland holds 71 Tanks in the Central Zone. Expect a breach of Article I(2) by Aland on 1 May 2031.")]
    [InlineData("On 1 May 2031, Aland holds 31 Tanks in the Flank Zone. Expect a breach of Article I(2) by Aland on 1 May 2031.")]
    [InlineData("On 1 May 2031, Aland holds 11 Bombers. On 1 May 2031, Boland holds 50 Bombers. Expect no breach.")]
    [InlineData("On 1 May 2031, Aland holds 12 Bombers. Expect a breach of Article I(3) by Aland on 1 May 2031.")]
    public void ComesTo(string course)
    {
        var compilation = BindingCheck.Compile(Before, $"## Scenario: It\n\n{course}\n");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        var result = ScenarioRunner.Run(compilation.Treaty, compilation.Treaty.Scenarios[0]);
        string[] reasons = [.. result.Reasons, .. result.Expectations.Where(item => !item.IsMet).Select(item => item.Reason)];
        Assert.Equal("Passed", reasons.Length == 0 ? result.Outcome.ToString() : string.Join(' ', reasons));
    }
}
