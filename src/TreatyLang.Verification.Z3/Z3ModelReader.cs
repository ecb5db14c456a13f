using Microsoft.Z3;
using TreatyLang.Verification.Solving;
using Model = TreatyLang.Verification.Solving.Model;
using Sort = TreatyLang.Verification.Solving.Sort;

namespace TreatyLang.Verification.Z3;

/// <summary>Copies a native model, so that it outlives the check that found it.</summary>
internal static class Z3ModelReader
{
    private const int True = 1;

    /// <summary>The model of the solver's last check, which was satisfiable.</summary>
    public static Model Read(nint context, nint solver, IReadOnlyList<(Variable Variable, nint Declaration)> declarations)
    {
        var model = Native.Z3_solver_get_model(context, solver);
        Native.Z3_model_inc_ref(context, model);
        try
        {
            var values = new Dictionary<Variable, Rational>(declarations.Count);
            foreach (var (variable, declaration) in declarations)
            {
                var value = Native.Z3_model_get_const_interp(context, model, declaration);
                if (value != 0) values.Add(variable, variable.Sort is Sort.Boolean ? Truth(context, value) : Number(context, value));
            }
            return new(values);
        }
        finally
        {
            Native.Z3_model_dec_ref(context, model);
        }
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
