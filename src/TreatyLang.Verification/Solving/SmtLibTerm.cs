using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace TreatyLang.Verification.Solving;

/// <summary>Spells formulas, numbers and names in SMT-LIB 2.6.</summary>
internal static class SmtLibTerm
{
    private const string SimpleSymbolCharacters = "~!@$%^&*_-+=<>.?/";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "BINARY", "DECIMAL", "HEXADECIMAL", "NUMERAL", "STRING", "_", "!", "as", "let", "exists", "forall", "match", "par",
        "true", "false", "not", "and", "or", "xor", "distinct", "ite", "+", "-", "*", "/", "<", "<=", ">", ">=", "=", "=>",
        "div", "mod", "abs", "to_real", "to_int", "is_int", "Int", "Real", "Bool",
    };

    /// <summary>Appends a formula.</summary>
    public static void Append(StringBuilder script, Formula formula)
    {
        switch (formula)
        {
            case BooleanConstant constant:
                script.Append(constant.Value ? "true" : "false");
                break;
            case BooleanVariable boolean:
                script.Append(Symbol(boolean.Variable.Name));
                break;
            case Comparison comparison:
                AppendComparison(script, WholeComparison.Of(comparison));
                break;
            case Not not:
                AppendAll(script, "not", [not.Operand]);
                break;
            case And { Parts.IsEmpty: true }:
                script.Append("true");
                break;
            case Or { Parts.IsEmpty: true }:
                script.Append("false");
                break;
            case And and:
                AppendAll(script, "and", and.Parts);
                break;
            case Or or:
                AppendAll(script, "or", or.Parts);
                break;
            case Implies implies:
                AppendAll(script, "=>", [implies.Antecedent, implies.Consequent]);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A name as a symbol, quoted where it has to be.</summary>
    /// <exception cref="ArgumentException">The name cannot be quoted.</exception>
    public static string Symbol(string name)
    {
        if (name.Length == 0 || name.Contains('|', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            throw new ArgumentException($"\"{name}\" is no possible name of a variable.", nameof(name));
        var simple = !char.IsAsciiDigit(name[0]) && name[0] is not ('@' or '.') && !Reserved.Contains(name)
            && name.All(character => char.IsAsciiLetterOrDigit(character) || SimpleSymbolCharacters.Contains(character, StringComparison.Ordinal));
        return simple ? name : $"|{name}|";
    }

    private static void AppendAll(StringBuilder script, string head, IEnumerable<Formula> parts)
    {
        script.Append('(').Append(head);
        foreach (var part in parts) Append(script.Append(' '), part);
        script.Append(')');
    }

    private static void AppendComparison(StringBuilder script, WholeComparison comparison)
    {
        script.Append('(').Append(comparison.Relation.Symbol()).Append(' ');
        if (comparison.Terms.IsEmpty) script.Append(Number(BigInteger.Zero, comparison.IsReal));
        if (comparison.Terms.Length > 1) script.Append("(+");
        foreach (var (coefficient, variable) in comparison.Terms)
        {
            if (comparison.Terms.Length > 1) script.Append(' ');
            var symbol = Symbol(variable.Name);
            if (comparison.IsReal && variable.Sort is Sort.Integer) symbol = $"(to_real {symbol})";
            if (coefficient.IsOne) script.Append(symbol);
            else script.Append(CultureInfo.InvariantCulture, $"(* {Number(coefficient, comparison.IsReal)} {symbol})");
        }
        if (comparison.Terms.Length > 1) script.Append(')');
        script.Append(' ').Append(Number(comparison.Right, comparison.IsReal)).Append(')');
    }

    private static string Number(BigInteger value, bool real)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture) + (real ? ".0" : string.Empty);
        return value.Sign < 0 ? $"(- {digits})" : digits;
    }
}
