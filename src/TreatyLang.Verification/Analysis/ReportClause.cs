using TreatyLang.Diagnostics;
using TreatyLang.Semantics;

namespace TreatyLang.Verification;

/// <summary>A place that a report names: a clause by its address, or a mere place of the text.</summary>
/// <param name="Address">The legal address, or null where the place belongs to no clause.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ReportClause(ClauseAddress? Address, Location Location);
