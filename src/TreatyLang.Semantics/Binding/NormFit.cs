using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Whether the words around a norm fit what its modal word says.</summary>
internal sealed class NormFit(DiagnosticBag diagnostics)
{
    /// <summary>Whether they fit; false after a diagnostic.</summary>
    public bool IsWorded(Norm norm, SyntaxNode node, TimeFrame frame)
    {
        var location = node.Location;
        if (frame.Only && norm.Mood != Mood.Right) diagnostics.Report(BindingDiagnostics.OnlyWithRight, location);
        else if (norm.Mood is Mood.Capability or Mood.Incapability && (frame.Conditions.Length > 0 || frame.Happening is not null)) diagnostics.Report(BindingDiagnostics.CapabilityForm, location);
        else if (norm.Mood != Mood.Right && frame.Conditions.Any(condition => condition.Word == ConditionWord.Provided)) diagnostics.Report(ConditionDiagnostics.ProvisoWithoutRight, location);
        else if (norm.Mood != Mood.Right && frame.Renewal is not null) diagnostics.Report(ConditionDiagnostics.RenewalWithoutRight, location, "renewable");
        else if (norm.Mood != Mood.Right && norm.IsInAddition) diagnostics.Report(ConditionDiagnostics.AdditionWithoutRight, location);
        else if (frame.Happening is not null && !(norm.Mood is Mood.Duty or Mood.Advice || (norm.Mood is Mood.Right && !frame.Only))) diagnostics.Report(ConditionDiagnostics.EventWithoutDuty, location);
        else return true;
        return false;
    }
}
