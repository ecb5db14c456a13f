using TreatyLang.Diagnostics;

namespace TreatyLang.Verification;

/// <summary>A change of the text that takes an entry away.</summary>
/// <param name="Title">What it does: <c>Write “shall”</c>.</param>
/// <param name="Location">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record ReportFix(string Title, Location Location, string NewText);
