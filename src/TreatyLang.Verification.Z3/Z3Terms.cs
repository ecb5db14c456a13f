using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Microsoft.Z3;
using TreatyLang.Verification.Solving;
using Sort = TreatyLang.Verification.Solving.Sort;

namespace TreatyLang.Verification.Z3;

/// <summary>
/// The native terms of one session. Each formula object is translated once; all terms are held until the session ends,
/// because Z3 frees a term at once that nobody holds.
/// </summary>
internal sealed class Z3Terms(Z3Context context) : IDisposable
{
    private readonly Dictionary<Formula, nint> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, nint> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<(BigInteger Value, bool Real), nint> _numerals = [];
    private readonly List<(Variable Variable, nint Declaration)> _declarations = [];
    private readonly List<nint> _held = [];

    private nint Handle => context.Handle;

    /// <summary>The variables met so far, in the order of their first use, with their native declarations.</summary>
    public IReadOnlyList<(Variable Variable, nint Declaration)> Declarations => _declarations;

    /// <summary>The term of a formula.</summary>
    public nint Of(Formula formula)
    {
        if (!_formulas.TryGetValue(formula, out var term)) _formulas.Add(formula, term = Translate(formula));
        return term;
    }

    /// <summary>The conjunction of terms.</summary>
    public nint And(nint[] terms) => terms.Length == 1 ? terms[0] : Hold(Native.Z3_mk_and(Handle, (uint)terms.Length, terms));

    /// <summary>The implication between terms.</summary>
    public nint Implies(nint antecedent, nint consequent) => Hold(Native.Z3_mk_implies(Handle, antecedent, consequent));

    /// <summary>A Boolean constant for a number from 0 up. Its numbered symbol is no variable's name.</summary>
    public nint Switch(int number) =>
        Hold(Native.Z3_mk_const(Handle, Native.Z3_mk_int_symbol(Handle, number), context.Boolean));

    public void Dispose()
    {
        foreach (var term in _held) Native.Z3_dec_ref(Handle, term);
    }

    private nint Translate(Formula formula) => formula switch
    {
        BooleanConstant constant => Hold(constant.Value ? Native.Z3_mk_true(Handle) : Native.Z3_mk_false(Handle)),
        BooleanVariable boolean => Constant(boolean.Variable),
        Comparison comparison => Translate(WholeComparison.Of(comparison)),
        Not not => Hold(Native.Z3_mk_not(Handle, Of(not.Operand))),
        And and => Hold(Native.Z3_mk_and(Handle, (uint)and.Parts.Length, Of(and.Parts))),
        Or or => Hold(Native.Z3_mk_or(Handle, (uint)or.Parts.Length, Of(or.Parts))),
        Implies implies => Implies(Of(implies.Antecedent), Of(implies.Consequent)),
        _ => throw new UnreachableException(),
    };

    private nint[] Of(ImmutableArray<Formula> formulas)
    {
        var terms = new nint[formulas.Length];
        for (var index = 0; index < terms.Length; index++) terms[index] = Of(formulas[index]);
        return terms;
    }

    private nint Translate(WholeComparison comparison)
    {
        var left = Sum(comparison);
        var right = Numeral(comparison.Right, comparison.IsReal);
        return Hold(comparison.Relation switch
        {
            Relation.AtMost => Native.Z3_mk_le(Handle, left, right),
            Relation.AtLeast => Native.Z3_mk_ge(Handle, left, right),
            Relation.Equal => Native.Z3_mk_eq(Handle, left, right),
            Relation.LessThan => Native.Z3_mk_lt(Handle, left, right),
            Relation.GreaterThan => Native.Z3_mk_gt(Handle, left, right),
            _ => throw new UnreachableException(),
        });
    }

    private nint Sum(WholeComparison comparison)
    {
        if (comparison.Terms.IsEmpty) return Numeral(BigInteger.Zero, comparison.IsReal);
        var terms = new nint[comparison.Terms.Length];
        for (var index = 0; index < terms.Length; index++)
        {
            var (coefficient, variable) = comparison.Terms[index];
            var term = Constant(variable);
            if (comparison.IsReal && variable.Sort is Sort.Integer) term = Hold(Native.Z3_mk_int2real(Handle, term));
            if (!coefficient.IsOne) term = Hold(Native.Z3_mk_mul(Handle, 2, [Numeral(coefficient, comparison.IsReal), term]));
            terms[index] = term;
        }
        return terms.Length == 1 ? terms[0] : Hold(Native.Z3_mk_add(Handle, (uint)terms.Length, terms));
    }

    private nint Numeral(BigInteger value, bool real)
    {
        if (_numerals.TryGetValue((value, real), out var term)) return term;
        var sort = real ? context.Real : context.Integer;
        term = Hold(value >= long.MinValue && value <= long.MaxValue
            ? Native.Z3_mk_int64(Handle, (long)value, sort)
            : Native.Z3_mk_numeral(Handle, value.ToString(CultureInfo.InvariantCulture), sort));
        _numerals.Add((value, real), term);
        return term;
    }

    private nint Constant(Variable variable)
    {
        if (_constants.TryGetValue(variable.Name, out var term)) return term;
        var sort = variable.Sort switch
        {
            Sort.Integer => context.Integer,
            Sort.Real => context.Real,
            _ => context.Boolean,
        };
        term = Hold(Native.Z3_mk_const(Handle, Native.Z3_mk_string_symbol(Handle, variable.Name), sort));
        _constants.Add(variable.Name, term);
        _declarations.Add((variable, Native.Z3_get_app_decl(Handle, term)));
        return term;
    }

    private nint Hold(nint term)
    {
        Native.Z3_inc_ref(Handle, term);
        _held.Add(term);
        return term;
    }
}
