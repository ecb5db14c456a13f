namespace TreatyLang.Verification.Solving;

/// <summary>Makes solvers. Safe to use from several threads.</summary>
public interface ISolverFactory
{
    /// <summary>The solver's name and version, for example <c>Z3 4.8.12</c>; part of every cached verdict's key.</summary>
    string Version { get; }

    /// <summary>Makes a solver for one worker; it is costly (about 17 MB and 10 ms), so keep it.</summary>
    ISolver Create(SolverLimits limits);
}
