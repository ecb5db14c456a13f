namespace TreatyLang.Verification.Replay;

/// <summary>What one occurrence of a triggering act calls for.</summary>
/// <param name="Trigger">The occurrence; it never answers itself.</param>
/// <param name="First">First hour for the answer.</param>
/// <param name="Last">Last hour for the answer.</param>
/// <param name="BreachDay">The first day of breach if there is none.</param>
internal sealed record TriggeredDemand(LoggedAct Trigger, int First, int Last, int BreachDay)
{
    public bool Admits(LoggedAct act) => act != Trigger && First <= act.Stamp && act.Stamp <= Last;
}
