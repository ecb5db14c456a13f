using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>A clause whose number the clauses beside it do not let anyone keep.</summary>
/// <param name="Issue">The number and the amount.</param>
/// <param name="IsExceeded">Whether the amount has to be above the number, not below.</param>
/// <param name="Extreme">The amount nearest to the number that the clauses beside it leave; it is reached in <paramref name="History"/>, and none nearer is possible.</param>
/// <param name="History">The least history that keeps all but the clause.</param>
internal sealed record Clash(AmountAtIssue Issue, bool IsExceeded, Rational Extreme, Model History)
{
    /// <summary>Looks for the amount in the histories that keep the labels and the claim, if none of them keeps the number.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="issue">The number and the amount.</param>
    /// <param name="isExceeded">Whether the number is to be exceeded, not missed.</param>
    /// <param name="labels">The labels to keep.</param>
    /// <param name="kept">What else is to be kept.</param>
    /// <param name="order">What makes one history less than another, after the amount.</param>
    public static Clash? Find(
        SliceContext slice, AmountAtIssue issue, bool isExceeded, IReadOnlyCollection<int> labels, Formula kept, IReadOnlyList<Objective> order)
    {
        if (slice.Ask(labels, kept & (isExceeded ? issue.Amount.AtMost(issue.Bound) : issue.Amount.AtLeast(issue.Bound))) is not Unsatisfiable) return null;
        var distance = Objective.Of(isExceeded ? issue.Amount : -issue.Amount);
        return slice.Least(labels, kept, [distance, .. order]) is Satisfiable { Model: var history }
            ? new(issue, isExceeded, history.Value(issue.Amount), history) : null;
    }

    /// <summary>The clash in words: <c>On 5 February 2018 each Party would have to hold at least 706 Launchers under …, but … allows no more than 700</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="who">Whom it concerns.</param>
    /// <param name="verb">What is done with the term.</param>
    /// <param name="because">What leaves no other amount, with the preposition.</param>
    public string Describe(int day, string who, string verb, string because)
    {
        var when = Issue.Term is HoldingSymbol ? "On" : "By";
        var must = IsExceeded ? $"would have to {verb} at least {Wording.Done(Extreme, Issue.Term)}"
            : Extreme.Sign == 0 ? $"could {verb} {Wording.NothingDone(Issue.Term)}"
            : $"could {verb} no more than {Wording.Done(Extreme, Issue.Term)}";
        return $"{when} {Wording.Date(day)} {who} {must}{because}, but {Wording.Subject(Issue.Clause)} {Demand}.";
    }

    private string Demand => (Issue.Clause, Issue.Comparison, IsExceeded) switch
    {
        (PaperClause, ComparisonKind.Exactly, _) => $"says {Wording.Number(Issue.Bound)}",
        (PaperClause, _, true) => $"says no more than {Wording.Number(Issue.Bound)}",
        (PaperClause, _, false) => $"says at least {Wording.Number(Issue.Bound)}",
        (_, ComparisonKind.Exactly, _) => $"requires exactly {Wording.Number(Issue.Bound)}",
        (_, _, true) when Issue.Bound.Sign == 0 => "allows none",
        (_, _, true) => $"allows no more than {Wording.Number(Issue.Bound)}",
        _ => $"requires at least {Wording.Number(Issue.Bound)}",
    };
}
