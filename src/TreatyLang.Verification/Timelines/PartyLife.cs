namespace TreatyLang.Verification.Timelines;

/// <summary>When the treaty binds one Party, where that differs from the life of the treaty.</summary>
/// <param name="Entry">The day on which it enters into force for the Party.</param>
/// <param name="Last">The last day on which it binds it.</param>
internal readonly record struct PartyLife(int Entry, int Last);
