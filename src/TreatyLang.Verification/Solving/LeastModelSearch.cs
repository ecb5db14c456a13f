using System.Numerics;

namespace TreatyLang.Verification.Solving;

/// <summary>Lowers a model objective by objective, inside one frame of a session.</summary>
internal sealed class LeastModelSearch(
    ISolverSession session,
    IReadOnlyCollection<int> enabledLabels,
    Model model,
    CancellationToken cancellation)
{
    // No count or day of a treaty is as large; what can fall this far is taken to fall for ever.
    private static readonly Rational UnboundedStep = BigInteger.One << 40;

    // Simplex answers are vertices, so a few questions nearly always meet a real minimum; bisection is the sure way.
    private const int Probes = 4;

    // Enough to tell apart all fractions with denominators up to 4096.
    private const int Bisections = 24;

    private Model _model = model;
    private Unknown? _unanswered;

    /// <summary>The least model, or the answer that the solver gave up with.</summary>
    public SolverResult Run(IReadOnlyList<Objective> objectives)
    {
        Settle(objectives, 0, objectives.Count);
        return _unanswered is { } unknown ? unknown : new Satisfiable(_model);
    }

    /// <summary>Objectives that already are least are settled together by one check; others are found by halving.</summary>
    private void Settle(IReadOnlyList<Objective> objectives, int from, int to)
    {
        if (from == to) return;
        var range = Enumerable.Range(from, to - from).Select(index => objectives[index]).ToList();
        if (Satisfy(Formula.Any(range.Select(objective => objective.Below(_model)))) is { } lower)
        {
            if (range.Count > 1)
            {
                var middle = from + (to - from) / 2;
                Settle(objectives, from, middle);
                Settle(objectives, middle, to);
                return;
            }
            _model = lower;
            if (range[0].Expression is { } expression) Minimise(expression);
        }
        foreach (var objective in range) session.Assert(objective.SameAs(_model));
    }

    private void Minimise(LinearExpression expression)
    {
        if (TryMinimise(expression, UnboundedStep)) return;
        if (TryAdopt(expression.AtLeast(0)))
        {
            session.Assert(expression.AtLeast(0));
            TryMinimise(expression, longestStep: null);
        }
        else
        {
            TryMinimise(-expression, longestStep: null);
        }
    }

    private bool TryMinimise(LinearExpression expression, Rational? longestStep)
    {
        Rational low;
        for (Rational step = 1; ; step *= 2)
        {
            if (step > longestStep) return false;
            low = _model.Value(expression).Ceiling() - step;
            if (!TryAdopt(expression.AtMost(low))) break;
        }
        while (_model.Value(expression).Ceiling() - low > 1)
        {
            Rational middle = ((low + _model.Value(expression)) / 2).Floor();
            if (!TryAdopt(expression.AtMost(middle))) low = middle;
        }
        if (!expression.IsInteger) MinimiseFraction(expression, low);
        return true;
    }

    /// <summary>Finds a least value in (low, low + 1].</summary>
    private void MinimiseFraction(LinearExpression expression, Rational low)
    {
        for (var probe = 0; probe < Probes; probe++)
            if (!TryAdopt(expression.LessThan(_model.Value(expression)))) return;

        var high = low + 1;
        var tried = new List<Rational> { high };
        for (var round = 0; round < Bisections; round++)
        {
            var middle = (low + high) / 2;
            if (TryAdopt(expression.AtMost(middle))) tried.Add(high = middle);
            else low = middle;
        }
        var candidate = SimplestFraction.Between(low, high);
        if (TryAdopt(expression.EqualTo(candidate)) && Satisfy(expression.LessThan(candidate)) is null) return;

        // There is no least value: take the roundest one.
        foreach (var value in tried)
            if (TryAdopt(expression.EqualTo(value))) return;
    }

    private bool TryAdopt(Formula formula)
    {
        if (Satisfy(formula) is not { } found) return false;
        _model = found;
        return true;
    }

    private Model? Satisfy(Formula formula)
    {
        if (formula is BooleanConstant { Value: false } || _unanswered is not null) return null;
        session.Push();
        try
        {
            session.Assert(formula);
            var result = session.Check(enabledLabels, cancellation);
            _unanswered = result as Unknown;
            return (result as Satisfiable)?.Model;
        }
        finally
        {
            session.Pop();
        }
    }
}
