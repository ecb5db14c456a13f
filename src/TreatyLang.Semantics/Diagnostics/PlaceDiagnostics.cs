using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What can be wrong with how places lie in one another: codes TL2320 to TL2329.</summary>
public static class PlaceDiagnostics
{
    /// <summary>A time for how places lie in one another that is no stretch of days.</summary>
    public static DiagnosticDescriptor PlaceTime { get; } = new(
        "TL2320", "Time of a place", "“{0}” does not say from when or until when the places lie so.", DiagnosticSeverity.Error,
        "Write “from 31 May 2031”, “until 30 May 2031” or “from 31 May 2031 to 31 December 2035”.");
}
