using Microsoft.Z3;
using TreatyLang.Verification.Solving;
using Model = TreatyLang.Verification.Solving.Model;
using Sort = TreatyLang.Verification.Solving.Sort;

namespace TreatyLang.Verification.Z3;

/// <summary>The native models of one session, each copied when its values are first asked for.</summary>
internal sealed class Z3Models(Z3Context context, Z3Terms terms) : IDisposable
{
    private const int True = 1;

    private readonly List<nint> _held = [];
    private bool _disposed;

    /// <summary>The answer of a solver whose last check was satisfiable.</summary>
    public Satisfiable Take(nint solver)
    {
        var model = Native.Z3_solver_get_model(context.Handle, solver);
        Native.Z3_model_inc_ref(context.Handle, model);
        _held.Add(model);
        return new(() => Read(model));
    }

    public void Dispose()
    {
        _disposed = true;
        foreach (var model in _held) Native.Z3_model_dec_ref(context.Handle, model);
    }

    private Model Read(nint model)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var values = new Dictionary<Variable, Rational>(terms.Declarations.Count);
        foreach (var (variable, declaration) in terms.Declarations)
        {
            var value = Native.Z3_model_get_const_interp(context.Handle, model, declaration);
            if (value != 0) values.Add(variable, variable.Sort is Sort.Boolean ? Truth(context.Handle, value) : Number(context.Handle, value));
        }
        return new(values);
    }

    private static Rational Truth(nint context, nint value) => Native.Z3_get_bool_value(context, value) == True ? 1 : 0;

    private static Rational Number(nint context, nint value)
    {
        long whole = 0;
        return Native.Z3_get_numeral_int64(context, value, ref whole) != 0
            ? whole
            : Rational.Parse(Native.Z3_get_numeral_string(context, value));
    }
}
