using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>One change of the text that takes a diagnostic away; an editor offers it as a quick fix.</summary>
/// <param name="Title">What it does, for a menu: <c>Write “shall”</c>.</param>
/// <param name="Change">The change, in the text of the diagnostic.</param>
public sealed record SuggestedFix(string Title, TextChange Change);
