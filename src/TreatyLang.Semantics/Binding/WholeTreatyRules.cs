using System.Collections.Immutable;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>What a treaty needs as a whole: a title, Parties, clauses, and a use for each term.</summary>
internal static class WholeTreatyRules
{
    /// <summary>Checks a bound treaty.</summary>
    public static void Check(BindingScope scope, ImmutableArray<SyntaxTree> trees)
    {
        foreach (var term in scope.Names.Terms)
        {
            if (!term.IsUsed && term.Definition is not null) scope.Diagnostics.Report(BindingDiagnostics.UnusedTerm, term.Location, term.Name);
        }

        foreach (var term in scope.Names.Terms)
        {
            // Disputes give roles as well, so all sentences have to be read before.
            if (term.Definition is not ActDefinitionSyntax act) continue;
            foreach (var role in new[] { act.Role, act.Target?.Towards }.OfType<SyntaxToken>())
            {
                if (!scope.Names.ActRoles.ContainsKey(role.Text)) scope.Terms.IsDisputeRole(role);
            }
        }

        foreach (var tree in trees.Where(tree => !tree.Brackets.Places.IsEmpty))
        {
            var places = tree.Brackets.Places;
            scope.Diagnostics.Report(
                Diagnostics.InstrumentDiagnostics.BracketedText, new Diagnostics.Location(tree.Text, places[0].Span), places.Length == 1 ? "1 place" : $"{places.Length} places");
        }

        if (trees.FirstOrDefault(tree => !WorkingPapers.Are(tree)) is not { } treaty) return;
        var start = new Diagnostics.Location(treaty.Text, new TextSpan(0, 0));
        if (scope.Outline.Sentences.IsEmpty)
        {
            scope.Diagnostics.Report(BindingDiagnostics.EmptyTreaty, start);
            return;
        }

        if (scope.Outline.Title == "") scope.Diagnostics.Report(BindingDiagnostics.NoTitle, start);
        if (scope.Names.Parties.Count + scope.Names.UnreadParties.Count == 0) scope.Diagnostics.Report(BindingDiagnostics.NoParties, start);
    }
}
