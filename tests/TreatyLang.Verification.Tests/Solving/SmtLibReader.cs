using Microsoft.Z3;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Solving;

/// <summary>Has Z3's own reader read a script.</summary>
internal static class SmtLibReader
{
    public static bool IsSatisfiable(string script)
    {
        // The first solver of the process makes the native library known to Microsoft.Z3.
        using var loader = new Z3SolverFactory().Create(SolverLimits.Default);
        using var context = new NativeContext([]);
        using var solver = context.MkSimpleSolver();
        solver.FromString(script);
        return solver.Check() is Status.SATISFIABLE;
    }
}
