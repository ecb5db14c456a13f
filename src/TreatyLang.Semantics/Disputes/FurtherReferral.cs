using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Referral of the dispute to a body or to several.</summary>
/// <param name="Dispute">The name of the dispute in the text; null where the text says <c>it</c>.</param>
/// <param name="Bodies">The bodies.</param>
/// <param name="Choice">How many of them.</param>
public sealed record FurtherReferral(string? Dispute, ImmutableArray<BodySymbol> Bodies, ReferralChoice Choice) : RemedyStep;
