using TreatyLang.Semantics;

namespace TreatyLang.Verification.Explanation;

/// <summary>Whom a sentence is about: each Party, some of them, or the Parties together.</summary>
/// <param name="agents">The Parties or the body; none for the Parties together.</param>
/// <param name="treaty">The treaty.</param>
/// <param name="together">Whether it is about what they hold or do together.</param>
internal sealed class Subject(IReadOnlyCollection<AgentSymbol> agents, BoundTreaty treaty, bool together = false)
{
    /// <summary>each Party, USA and RUS, USA and RUS together, the Parties together</summary>
    public string Name { get; } = agents.Count == 0 || (together && agents.Count == treaty.Parties.Length)
        ? "the Parties together"
        : Wording.Agents(agents, treaty) + (together ? " together" : "");

    /// <summary>The name as the first words of a sentence.</summary>
    public string Opening => Wording.Sentence(Name);

    /// <summary>Whether the verb is in the plural.</summary>
    public bool IsPlural => agents.Count == 0 || together || Name.Contains(" and ", StringComparison.Ordinal) && agents.Count > 1;

    /// <summary>The one whom it is about, or null.</summary>
    public AgentSymbol? Single => agents.Count == 1 ? agents.First() : null;

    /// <summary>hold, holds</summary>
    public string Hold => Wording.Verb("hold", IsPlural);

    /// <summary>have, has</summary>
    public string Have => IsPlural ? "have" : "has";

    /// <summary>their, its</summary>
    public string Their => IsPlural ? "their" : "its";

    /// <summary>The verb that the treaty uses for an act, in its plain form.</summary>
    public string VerbFor(ActSymbol act) => treaty.Clauses
        .Select(clause => clause switch
        {
            ActDutyClause duty when duty.Act == act => duty.Verb,
            ActLimitClause limit when limit.Act == act => limit.Verb,
            ActRightClause right when right.Act == act => right.Verb,
            _ => null,
        })
        .FirstOrDefault(verb => verb is not null, "perform") ?? "perform";
}
