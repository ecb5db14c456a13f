using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The states during which a period may stand still, known by their words.</summary>
internal static class Standstills
{
    /// <summary>The words that name the state; null after a diagnostic.</summary>
    public static string? Words(StandstillSyntax standstill, BindingScope scope)
    {
        if (standstill is BodyStandstillSyntax body)
        {
            return new FormWords(scope.Diagnostics).Are(body.Recess, "recess", "session") && scope.Terms.Body(body.Body) is { } known
                ? $"the {known.Name} is in {body.Recess.Text}" : null;
        }

        return new FormWords(scope.Diagnostics).Are(((ProcessStandstillSyntax)standstill).Continuing, "continue", "continues", "last", "lasts")
            ? Semantics.Words.Of(standstill) : null;
    }
}
