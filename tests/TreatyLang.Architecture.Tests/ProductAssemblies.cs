using System.Reflection;

namespace TreatyLang.Architecture.Tests;

/// <summary>The assemblies of the product, by layer.</summary>
internal static class ProductAssemblies
{
    public static Assembly Syntax { get; } = typeof(TreatyLang.Text.SourceText).Assembly;

    public static Assembly Semantics { get; } = typeof(Semantics.BoundTreaty).Assembly;

    public static Assembly Verification { get; } = typeof(Verification.VerificationResult).Assembly;

    public static Assembly Z3 { get; } = typeof(Verification.Z3.Z3SolverFactory).Assembly;

    public static Assembly Cli { get; } = Assembly.Load("treaty");

    public static IReadOnlyList<Assembly> Libraries { get; } = [Syntax, Semantics, Verification, Z3];

    public static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name ?? "");
}
