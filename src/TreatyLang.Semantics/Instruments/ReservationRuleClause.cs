using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>To which clauses no reservation may be made, or to which alone (VCLT, Article 19(a) and (b)).</summary>
/// <param name="Reference">The clauses.</param>
/// <param name="IsOnly">Whether reservations may be made to these and to no others.</param>
public sealed record ReservationRuleClause(int Ordinal, ClauseAddress Address, Location Location, ClauseReference Reference, bool IsOnly)
    : ConstitutiveClause(Ordinal, Address, Location)
{
    /// <summary>Whether a reservation to these clauses is prohibited.</summary>
    public bool Prohibits(ClauseReference reserved)
    {
        if (!IsOnly) return Reference.Targets.IsEmpty || reserved.Targets.IsEmpty || reserved.Targets.Any(address => Reference.Targets.Any(target => target.Covers(address) || address.Covers(target)));
        return !Reference.Targets.IsEmpty && (reserved.Targets.IsEmpty || reserved.Targets.Any(address => !Reference.Covers(address)));
    }
}
