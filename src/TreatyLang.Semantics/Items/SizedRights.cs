namespace TreatyLang.Semantics;

/// <summary>
/// A right to items of up to a size that prevails over a limit on larger items is a right to those of the limit: two Carriers of up to 33,000 tons,
/// where others may have no more than 27,000, are two of more than 27,000 tons.
/// </summary>
internal static class SizedRights
{
    /// <summary>Narrows such rights.</summary>
    public static void Narrow(BindingScope scope)
    {
        var clauses = scope.Clauses.ToImmutable();
        var limits = clauses.OfType<LimitClause>().Where(limit => limit.Comparison == ComparisonKind.AtMost && scope.Derived.ClassOf(limit.Holding) is { Range.To: null }).ToList();
        scope.Clauses.Replace(clause => clause is HoldingRightClause right && scope.Derived.ClassOf(right.Holding) is { Range: { From: null, To: not null } } item
            ? right with { Holding = Narrowed(scope, right, item, limits), FullSize = FullSize(scope, item) }
            : clause);
    }

    private static HoldingSymbol? FullSize(BindingScope scope, SizeClass item) => item.Range.To is { IsAbove: true } to
        ? scope.Derived.Of(item.Holding, item.Attribute, new SizeRange(to with { IsAbove = false }, to))
        : null;

    private static HoldingSymbol Narrowed(BindingScope scope, HoldingRightClause right, SizeClass item, List<LimitClause> limits)
    {
        SizeCut? from = null;
        foreach (var limit in limits.Where(limit => Prevails(right, limit) && limit.Bearer.Agents.Any(right.Bearer.Agents.Contains)))
        {
            var cut = scope.Derived.ClassOf(limit.Holding) is { } of && of.Attribute == item.Attribute ? of.Range.From : null;
            if (cut is { } low && low.CompareTo(item.Range.To.GetValueOrDefault()) < 0 && (from is not { } known || low.CompareTo(known) < 0)) from = low;
        }

        return scope.Derived.Of(item.Holding, item.Attribute, item.Range with { From = from });
    }

    private static bool Prevails(HoldingRightClause right, LimitClause limit) =>
        right.Priorities.Any(priority => priority.Word is PriorityWord.Notwithstanding or PriorityWord.InAddition && priority.Reference.Covers(limit.Address))
        || limit.Priorities.Any(priority => priority.Word is PriorityWord.SubjectTo or PriorityWord.ExceptAsProvided && priority.Reference.Covers(right.Address));
}
