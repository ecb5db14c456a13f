using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>What all parts of one normative sentence share.</summary>
/// <param name="Place">The sentence.</param>
/// <param name="Mood">What its modal words say.</param>
/// <param name="Bearer">Whom it is about.</param>
/// <param name="Priorities">Its priority words.</param>
internal sealed record Norm(SentencePlace Place, Mood Mood, BearerMeaning Bearer, ImmutableArray<Priority> Priorities)
{
    /// <summary>Whether it is an objective of the working papers.</summary>
    public bool IsObjective { get; init; }

    /// <summary>Whether it adds to what another clause allows: <c>in addition to</c>.</summary>
    public bool IsInAddition => Priorities.Any(priority => priority.Word == PriorityWord.InAddition);
}
