using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>An act with its day number; two acts alike in everything are still two.</summary>
internal sealed class LoggedAct(int day, int hour, ActOccurrence occurrence)
{
    public int Day { get; } = day;

    public int Stamp { get; } = day * 24 + hour;

    public ActOccurrence Occurrence { get; } = occurrence;
}
