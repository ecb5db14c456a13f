using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// Looks for a history that breaks one norm only by changing one amount of a lawful history: most norms that add something show
/// it in this way, without a question to the solver.
/// </summary>
internal sealed class MovedHistory
{
    private readonly SliceEncoding _encoding;
    private readonly Model _lawful;
    private readonly ILookup<Variable, Assertion> _mentions;

    /// <param name="encoding">The slice.</param>
    /// <param name="lawful">A lawful history of it.</param>
    public MovedHistory(SliceEncoding encoding, Model lawful)
    {
        (_encoding, _lawful) = (encoding, lawful);
        _mentions = encoding.Problem.Assertions
            .SelectMany(assertion => VariableCollector.Collect([assertion]).Select(variable => (variable, assertion)))
            .ToLookup(pair => pair.variable, pair => pair.assertion);
    }

    /// <summary>Whether a change of one amount breaks a claim of the label and nothing that the other labels ask.</summary>
    /// <param name="label">The label of the norm to break.</param>
    /// <param name="others">The labels to keep, definitions included.</param>
    public bool Breaks(int label, HashSet<int> others) =>
        _encoding.Of(label).SelectMany(ground => Moves(ground.Formula))
            .Any(move => _mentions[move.Variable].All(assertion => (assertion.Label is { } other && !others.Contains(other)) || move.Model.Truth(assertion.Formula)));

    /// <summary>Histories that differ from the lawful one in one amount and do not satisfy the formula.</summary>
    private IEnumerable<(Variable Variable, Model Model)> Moves(Formula formula) => formula switch
    {
        Comparison comparison => comparison.Left.Terms.Select(term => Move(comparison, term)).OfType<(Variable, Model)>(),
        And and => and.Parts.SelectMany(Moves),
        Or or => or.Parts.SelectMany(Moves).Where(move => !move.Model.Truth(formula)),
        _ => [],
    };

    private (Variable, Model)? Move(Comparison comparison, LinearTerm term)
    {
        // The amount at which the comparison just fails: one more than it allows, or one less than it demands.
        var missing = comparison.Relation switch
        {
            Relation.AtMost or Relation.Equal => comparison.Right - _lawful.Value(comparison.Left) + 1,
            Relation.AtLeast => comparison.Right - _lawful.Value(comparison.Left) - 1,
            _ => Rational.Zero,
        };
        if (missing.Sign == 0) return null;
        var step = missing / term.Coefficient;
        if (term.Variable.Sort is Sort.Integer) step = step.Sign > 0 ? step.Ceiling() : step.Floor();
        return (term.Variable, _lawful.With(term.Variable, _lawful.Value(term.Variable) + step));
    }
}
