using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A course of events that the working papers tell, and what should come of it. It is no part of what is checked; it is run.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Location">Its heading.</param>
/// <param name="Facts">What happens in it, in source order.</param>
/// <param name="Expectations">What should come of it, in source order.</param>
/// <param name="UnboundSentences">How many of its sentences could not be read because of an error.</param>
public sealed record Scenario(
    string Name, Location Location, ImmutableArray<PaperClause> Facts, ImmutableArray<Expectation> Expectations, int UnboundSentences)
{
    /// <summary>How the heading of a scenario begins.</summary>
    public const string HeadingStart = "Scenario:";
}
