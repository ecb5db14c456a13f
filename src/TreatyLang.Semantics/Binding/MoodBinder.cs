using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the modal words, and refuses those that can be read in two ways.</summary>
internal static class MoodBinder
{
    /// <summary>What a sentence says; null after a diagnostic.</summary>
    public static Mood? Bind(ModalSyntax modal, SubjectSyntax subject, DiagnosticBag diagnostics)
    {
        var isNegated = modal is ShallModalSyntax { Negation: not null } or MayModalSyntax { Negation: not null } or CannotModalSyntax;
        if (modal is RefusedModalSyntax refused)
        {
            diagnostics.Report(BindingDiagnostics.RefusedModal, modal.Location, refused.Word.Text);
            return null;
        }

        if (modal is MayModalSyntax && (isNegated || IsNobody(subject)))
        {
            diagnostics.Report(BindingDiagnostics.MayNot, modal.Location);
            return null;
        }

        if (isNegated && IsNobody(subject))
        {
            diagnostics.Report(BindingDiagnostics.DoubleNegation, modal.Location);
            return null;
        }

        isNegated |= IsNobody(subject);
        if (isNegated && modal is PerfectModalSyntax)
        {
            diagnostics.Report(FlowDiagnostics.CumulativeForm, modal.Location, Words.Of(modal));
            return null;
        }

        return modal switch
        {
            MayModalSyntax => Mood.Right,
            PerfectModalSyntax => Mood.Achievement,
            ShouldModalSyntax or EndeavourModalSyntax => Mood.Advice,
            CanModalSyntax or CannotModalSyntax => isNegated ? Mood.Incapability : Mood.Capability,
            _ => isNegated ? Mood.Prohibition : Mood.Duty,
        };
    }

    private static bool IsNobody(SubjectSyntax subject) =>
        subject is NoPartySyntax or NoMemberSyntax or JoiningPartySyntax { None: not null } or TestedPartySyntax { None: not null };
}
