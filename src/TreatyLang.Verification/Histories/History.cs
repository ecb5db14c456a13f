using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Histories;

/// <summary>A dated history of the treaty: what each Party holds and does, and when the treaty is in force.</summary>
public sealed record History
{
    /// <summary>The day of entry into force.</summary>
    public required DateOnly EntryIntoForce { get; init; }

    /// <summary>The last day looked at: the last day of force, or the horizon of a treaty without end.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>What is held: each value lasts until the next one of the same Party and holding. Every holding of every Party concerned has a value from the first day on; derived holdings are given too and must agree.</summary>
    public required ImmutableArray<HoldingValue> Holdings { get; init; }

    /// <summary>What is produced, consumed, destroyed …: amounts of one Party and flow do not overlap. Derived flows are given too and must agree.</summary>
    public ImmutableArray<FlowAmount> Flows { get; init; } = [];

    /// <summary>The acts, by date and hour.</summary>
    public required ImmutableArray<ActOccurrence> Acts { get; init; }

    /// <summary>The days that open-date events take place on, for <see cref="OpenDatePoint"/>s beside entry into force.</summary>
    public ImmutableDictionary<string, DateOnly> OpenDates { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;
}
