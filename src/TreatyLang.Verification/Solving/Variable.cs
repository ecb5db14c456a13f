namespace TreatyLang.Verification.Solving;

/// <summary>An unknown of a <see cref="SatisfiabilityProblem"/>. Two variables of the same name are the same unknown.</summary>
/// <param name="Name">
/// A name that is unique in its problem, not empty and without <c>|</c> and <c>\</c>, which SMT-LIB cannot quote.
/// </param>
/// <param name="Sort">The values it ranges over.</param>
public sealed record Variable(string Name, Sort Sort)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
