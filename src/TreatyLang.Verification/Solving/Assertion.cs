namespace TreatyLang.Verification.Solving;

/// <summary>A formula that is claimed, always or while its label is enabled.</summary>
/// <param name="Formula">What is claimed.</param>
/// <param name="Label">
/// The unit that the claim belongs to, for example a clause: all assertions of one label are enabled and blamed together.
/// Null for a hard assertion, which is always enabled and never blamed.
/// </param>
public sealed record Assertion(Formula Formula, int? Label = null);
