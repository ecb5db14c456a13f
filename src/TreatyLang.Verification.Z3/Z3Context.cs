using Microsoft.Z3;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>
/// A native context with the settings that all of its solvers share. Everything here calls the static <see cref="Native"/>
/// functions: the managed <see cref="Context"/> needs functions that Z3 4.8.12 lacks, and allocates an object per term.
/// </summary>
internal sealed class Z3Context : IDisposable
{
    private readonly nint _parameters;
    private bool _disposed;

    public Z3Context(SolverLimits limits)
    {
        var configuration = Native.Z3_mk_config();
        Handle = Native.Z3_mk_context_rc(configuration);
        Native.Z3_del_config(configuration);
        Backstop = limits.WallClockBackstop;
        Integer = Keep(Native.Z3_mk_int_sort(Handle));
        Real = Keep(Native.Z3_mk_real_sort(Handle));
        Boolean = Keep(Native.Z3_mk_bool_sort(Handle));
        _parameters = MakeParameters(limits.ResourceLimit);
    }

    /// <summary>The native context.</summary>
    public nint Handle { get; }

    /// <summary>The time after which a check is interrupted.</summary>
    public TimeSpan Backstop { get; }

    public nint Integer { get; }

    public nint Real { get; }

    public nint Boolean { get; }

    /// <summary>Makes an empty solver; the caller releases it with <see cref="Release"/>.</summary>
    public nint MakeSolver()
    {
        var solver = Native.Z3_mk_simple_solver(Handle);
        Native.Z3_solver_inc_ref(Handle, solver);
        Native.Z3_solver_set_params(Handle, solver, _parameters);
        return solver;
    }

    public void Release(nint solver) => Native.Z3_solver_dec_ref(Handle, solver);

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Native.Z3_params_dec_ref(Handle, _parameters);
        Native.Z3_del_context(Handle);
    }

    private nint Keep(nint sort)
    {
        Native.Z3_inc_ref(Handle, sort);
        return sort;
    }

    private nint MakeParameters(uint resourceLimit)
    {
        var parameters = Native.Z3_mk_params(Handle);
        Native.Z3_params_inc_ref(Handle, parameters);
        Set("arith.solver", 2);
        Set("random_seed", 0);
        if (resourceLimit > 0) Set("rlimit", resourceLimit);
        return parameters;

        void Set(string name, uint value) =>
            Native.Z3_params_set_uint(Handle, parameters, Native.Z3_mk_string_symbol(Handle, name), value);
    }
}
