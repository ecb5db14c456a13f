using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the number of a norm, and refuses wordings that say two things.</summary>
internal sealed class DemandBinder(BindingScope scope)
{
    /// <summary>The number of a part of a norm; null after a diagnostic.</summary>
    public Demand? Bind(NormPart part, Mood mood, Bearer bearer, bool mayBeSet = false)
    {
        var isNegative = mood is Mood.Prohibition or Mood.Incapability;
        if (part.IsNone)
        {
            if (mood == Mood.Right) return Refuse(BindingDiagnostics.MayNot, part);
            return isNegative ? Refuse(BindingDiagnostics.DoubleNegation, part) : new Demand(ComparisonKind.AtMost, Number(0), false);
        }

        if (part.Comparison is not { } comparison || part.Quantity is not { } quantity)
        {
            return isNegative
                ? new Demand(ComparisonKind.AtMost, Number(0), false)
                : new Demand(ComparisonKind.AtLeast, Number(1), true);
        }

        if (Compared(comparison, mood, part.Node) is not { } kind) return null;
        KnownAmount? amount = quantity.Amount.Figure is { } figure ? scope.Figures.Bind(quantity, figure, bearer, mayBeSet) : scope.Numbers.Amount(quantity.Amount, kind);
        return amount is null ? null : new Demand(kind, amount, false);
    }

    /// <summary>How <c>of which no more than N</c> compares; null after a diagnostic.</summary>
    public ComparisonKind? Plain(ComparisonSyntax comparison)
    {
        switch (comparison)
        {
            case AtMostSyntax: return ComparisonKind.AtMost;
            case AtLeastSyntax: return ComparisonKind.AtLeast;
            case ExactlySyntax: return ComparisonKind.Exactly;
            default:
                scope.Diagnostics.Report(BindingDiagnostics.WrongComparison, comparison.Location, Words.Of(comparison));
                return null;
        }
    }

    /// <summary>How a number compares under the modal words of its sentence; null after a diagnostic.</summary>
    public ComparisonKind? Compared(ComparisonSyntax comparison, Mood mood, SyntaxNode node)
    {
        switch (mood)
        {
            case Mood.Prohibition or Mood.Incapability when comparison is MoreThanSyntax: return ComparisonKind.AtMost;
            case Mood.Prohibition or Mood.Incapability when comparison is AtMostSyntax:
                scope.Diagnostics.Report(BindingDiagnostics.DoubleNegation, node.Location);
                return null;
            case Mood.Right when comparison is UpToSyntax: return ComparisonKind.AtMost;
            case Mood.Right when comparison is AtMostSyntax:
                scope.Diagnostics.Report(BindingDiagnostics.MayNoMoreThan, node.Location);
                return null;
            case Mood.Capability when comparison is UpToSyntax or AtMostSyntax: return ComparisonKind.AtMost;
            case Mood.Duty or Mood.Advice or Mood.Achievement: return Plain(comparison);
            default:
                scope.Diagnostics.Report(BindingDiagnostics.WrongComparison, comparison.Location, Words.Of(comparison));
                return null;
        }
    }

    private static Amount Number(int number) => new(number, null);

    private Demand? Refuse(DiagnosticDescriptor descriptor, NormPart part)
    {
        scope.Diagnostics.Report(descriptor, part.Node.Location);
        return null;
    }
}
