using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Advice or a vague duty (<c>should</c>, <c>shall endeavour</c>, <c>as soon as possible</c> alone): kept, never proven and never called satisfied.</summary>
/// <param name="Text">Its words.</param>
public sealed record AdviceClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, string Text)
    : NormClause(Ordinal, Address, Location, Bearer);
