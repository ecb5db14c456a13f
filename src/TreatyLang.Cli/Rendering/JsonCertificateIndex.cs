using System.Collections.Immutable;

namespace TreatyLang.Cli.Rendering;

/// <summary>The index that <c>treaty prove</c> writes.</summary>
/// <param name="Treaty">The path of the treaty.</param>
/// <param name="Verdict">What its check comes to.</param>
/// <param name="Certificates">The certificates in the order of the check.</param>
internal sealed record JsonCertificateIndex(string Treaty, string Verdict, ImmutableArray<JsonCertificate> Certificates);
