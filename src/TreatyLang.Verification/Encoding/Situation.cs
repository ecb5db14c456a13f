using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Encoding;

/// <summary>What others do and hold, by which they bring a Party into breach.</summary>
/// <param name="Party">The Party, or the body.</param>
/// <param name="Parts">What they do and hold, by date; without any one of it the Party could comply.</param>
/// <param name="Others">The labels of the norms that bind the others, which they keep.</param>
internal sealed record Situation(AgentSymbol Party, ImmutableArray<SituationPart> Parts, ImmutableArray<int> Others)
{
    /// <summary>The last day on which the Party can still comply, for the others have not yet done all of it.</summary>
    public int LastDay => Parts.Max(part => part.IsLong ? part.Last : part.Day) - 1;
}
