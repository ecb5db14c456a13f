using System.Collections.Immutable;

namespace TreatyLang.Verification.Tests.Cases;

/// <summary>A small change to a case, and the findings after it.</summary>
internal sealed record CaseTwin(string From, string To, ImmutableArray<string> Expected);
