using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what a Party may do in a dispute or because of a breach.</summary>
internal sealed class RemedyStepBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>The step; null after a diagnostic.</summary>
    public RemedyStep? Bind(DisputeStepSyntax step, SentencePlace place)
    {
        switch (step)
        {
            case FurtherReferralSyntax further:
                return Choice(further.Bodies) is { } choice && Bodies(further.Bodies) is { } bodies
                    ? new FurtherReferral(further.Dispute is { } dispute ? Words.Of(dispute) : null, bodies, choice)
                    : null;
            case NoticeStepSyntax notice:
                return _words.Are(notice.Doing, "notify") && scope.Terms.Body(notice.Body) is { } body ? new NoticeStep(body) : null;
            case SuspensionSyntax suspension:
                return Suspend(suspension, place);
            case TerminationStepSyntax termination:
                return _words.Are(termination.Doing, "terminate") ? new Termination() : null;
            default:
                return new Exit();
        }
    }

    private Suspension? Suspend(SuspensionSyntax syntax, SentencePlace place)
    {
        var length = syntax.Length is null ? null : scope.Numbers.Duration(syntax.Length);
        if (syntax.Length is not null && length is null) return null;
        return scope.References.Bind(syntax.Reference, place) is { } reference ? new Suspension(reference, syntax.Extent is not null, length) : null;
    }

    private ImmutableArray<BodySymbol>? Bodies(BodyChoiceSyntax choice)
    {
        var bodies = choice.Bodies.Select(scope.Terms.Body).ToImmutableArray();
        return bodies.Contains(null) ? null : [.. bodies.OfType<BodySymbol>()];
    }

    private ReferralChoice? Choice(BodyChoiceSyntax choice)
    {
        var hasAnd = choice.Separators.Any(token => token.Kind == SyntaxKind.AndKeyword);
        var hasOr = choice.Both is not null || choice.Separators.Any(token => token.Kind == SyntaxKind.OrKeyword);
        var isOpen = choice.Bodies.Length > 1 && !hasAnd && !hasOr;
        if ((hasAnd && hasOr) || isOpen || (choice.Both is not null && choice.Bodies.Length != 2))
        {
            scope.Diagnostics.Report(ProcedureDiagnostics.MixedChoice, choice.Location, Words.Of(choice));
            return null;
        }

        return choice.Both is not null ? ReferralChoice.Any : hasAnd ? ReferralChoice.All : ReferralChoice.One;
    }
}
