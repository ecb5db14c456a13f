using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>A slice as a problem for the solver, with the way back from its answers.</summary>
internal sealed class SliceEncoding
{
    private ILookup<int, GroundNorm>? _groundByLabel;

    public required Slice Slice { get; init; }

    public required HoldingGrid Holdings { get; init; }

    public required ActGrid Acts { get; init; }

    public required SatisfiabilityProblem Problem { get; init; }

    /// <summary>On which days conditions hold.</summary>
    public required ConditionEncoder Conditions { get; init; }

    /// <summary>How often what duties are tied to happens.</summary>
    public required RelativeEncoder Relatives { get; init; }

    /// <summary>How often rights under conditions are used.</summary>
    public required RightCounts Rights { get; init; }

    /// <summary>What each label stands for; the label is the index.</summary>
    public required ImmutableArray<BlameUnit> Units { get; init; }

    /// <summary>The labels of norms, in source order.</summary>
    public required ImmutableArray<int> NormLabels { get; init; }

    /// <summary>The labels of definitions, in source order.</summary>
    public required ImmutableArray<int> DefinitionLabels { get; init; }

    /// <summary>The labels of facts and capabilities, in source order.</summary>
    public required ImmutableArray<int> PaperLabels { get; init; }

    /// <summary>The single claims of the norms.</summary>
    public required ImmutableArray<GroundNorm> Ground { get; init; }

    /// <summary>What others do or hold, where only histories that contain it are looked at; null for all histories.</summary>
    public Situation? Situation { get; private init; }

    /// <summary>Definitions, facts and capabilities.</summary>
    public IReadOnlyCollection<int> BackgroundLabels => [.. DefinitionLabels, .. PaperLabels];

    /// <summary>What a history that explains something keeps at any rate: definitions, facts and capabilities, and in a situation the norms of the others.</summary>
    public IReadOnlyCollection<int> GivenLabels => Situation is { } situation ? [.. BackgroundLabels, .. situation.Others] : BackgroundLabels;

    /// <summary>The same slice, of which only the histories that contain a situation are looked at.</summary>
    public SliceEncoding Given(Situation situation) => new()
    {
        Slice = Slice,
        Holdings = Holdings,
        Acts = Acts,
        Conditions = Conditions,
        Relatives = Relatives,
        Rights = Rights,
        Problem = Problem.Add(situation.Parts.Select(part => new Assertion(part.Claim(this)))),
        Units = Units,
        NormLabels = NormLabels,
        DefinitionLabels = DefinitionLabels,
        PaperLabels = PaperLabels,
        Ground = Ground,
        Situation = situation,
    };

    /// <summary>Everything that an agent has to reckon with alone: background and the norms that bind it.</summary>
    public IReadOnlyList<int> NormLabelsOf(AgentSymbol agent) => [.. NormLabels.Where(label => Units[label].Agents.Contains(agent))];

    /// <summary>The claims of one label.</summary>
    public IEnumerable<GroundNorm> Of(int label) => (_groundByLabel ??= Ground.ToLookup(ground => ground.Label))[label];
}
