using System.Globalization;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// How many acts count on a day on which a claim holds. Where neither is fixed the number is an unknown that the definitions tie to
/// both, so that what is said of it can be negated.
/// </summary>
internal sealed class CountedActs
{
    private readonly Dictionary<string, LinearExpression> _known = new(StringComparer.Ordinal);
    private readonly List<Formula> _definitions = [];

    /// <summary>What makes the numbers what they are, whatever is complied with.</summary>
    public IEnumerable<Formula> Definitions => _definitions;

    /// <summary>The number of acts if the claim holds, else none.</summary>
    public LinearExpression If(Formula claim, LinearExpression acts)
    {
        if (claim is BooleanConstant { Value: var isFixed }) return isFixed ? acts : LinearExpression.Zero;
        if (acts.Terms.IsEmpty) return acts;
        var key = $"{acts} if {claim}";
        if (_known.TryGetValue(key, out var known)) return known;
        LinearExpression counted = new Variable(string.Create(CultureInfo.InvariantCulture, $"counted {_known.Count} of {acts}"), Sort.Integer);
        _definitions.Add(claim.Then(counted.EqualTo(acts)));
        _definitions.Add((!claim).Then(counted.EqualTo(0)));
        _known.Add(key, counted);
        return counted;
    }
}
