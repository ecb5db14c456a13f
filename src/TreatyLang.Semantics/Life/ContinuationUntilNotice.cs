namespace TreatyLang.Semantics;

/// <summary>A treaty stays in force after its term until someone gives notice: <c>and thereafter until 2 years after a Termination Notice</c>.</summary>
/// <param name="After">How long after the notice its last day of force is.</param>
/// <param name="Notice">The act that counts as notice.</param>
public sealed record ContinuationUntilNotice(Duration After, ActSymbol Notice);
