namespace TreatyLang.Semantics;

/// <summary>The treaty as it reads if a disputed membership is decided the other way.</summary>
/// <param name="Fact">What is disputed, with the group as the text has it.</param>
/// <param name="Treaty">The treaty with the other group, bound.</param>
public sealed record DisputedReading(DisputedMembershipFact Fact, BoundTreaty Treaty)
{
    /// <summary>What the text itself says, as a clause: <c>USA is a Participant</c>.</summary>
    public string Usual => Statement(Fact.Group.Members.Contains(Fact.Party));

    /// <summary>What this reading says: <c>USA is not a Participant</c>.</summary>
    public string Otherwise => Statement(!Fact.Group.Members.Contains(Fact.Party));

    private string Statement(bool isMember) =>
        $"{Fact.Party.Name} is {(isMember ? "" : "not ")}{(Fact.Group.Name is ['A' or 'E' or 'I' or 'O' or 'U', ..] ? "an" : "a")} {Fact.Group.Name}";
}
