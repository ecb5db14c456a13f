namespace TreatyLang.Verification.Solving;

/// <summary>The claim that a Boolean variable is true.</summary>
public sealed record BooleanVariable : Formula
{
    /// <summary>Creates the claim.</summary>
    /// <exception cref="ArgumentException">The variable is a number.</exception>
    public BooleanVariable(Variable variable)
    {
        if (variable.Sort is not Sort.Boolean)
            throw new ArgumentException($"The variable {variable.Name} is a number, not a claim.", nameof(variable));
        Variable = variable;
    }

    /// <summary>The variable, of sort Boolean.</summary>
    public Variable Variable { get; }
}
