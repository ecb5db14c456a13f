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

    /// <summary>Every function that Z3 refuses does nothing; an assertion that it did not take would make a wrong verdict.</summary>
    /// <exception cref="InvalidOperationException">The last function failed.</exception>
    public void ThrowOnError()
    {
        var code = Native.Z3_get_error_code(Handle);
        if (code != 0) throw new InvalidOperationException(Native.Z3_get_error_msg(Handle, code));
    }

    /// <summary>Until its next check, a context that was interrupted between two checks refuses what it is told; so it is given one that is nothing.</summary>
    public void ForgetInterrupts()
    {
        var solver = MakeSolver();
        Native.Z3_solver_check_assumptions(Handle, solver, 0, []);
        Release(solver);
    }

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
