namespace TreatyLang.Verification;

/// <summary>Two parts of the checker that share no code disagree: a defect of the checker, not of the treaty.</summary>
public sealed class InternalVerificationException(string message) : Exception(message);
