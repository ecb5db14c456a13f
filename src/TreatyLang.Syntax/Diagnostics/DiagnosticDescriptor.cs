namespace TreatyLang.Diagnostics;

/// <summary>What all diagnostics of one code have in common.</summary>
/// <param name="Id">The code, such as <c>TL1001</c>; never reused for anything else.</param>
/// <param name="Title">A short name of the problem.</param>
/// <param name="MessageFormat">One plain English sentence, with <c>{0}</c>, <c>{1}</c> … for the words of the treaty.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="WayOut">One sentence that says what the drafter can do; may use the same placeholders.</param>
public sealed record DiagnosticDescriptor(
    string Id, string Title, string MessageFormat, DiagnosticSeverity Severity, string WayOut);
