using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Declares the Parties that the header names.</summary>
internal static class PartyDeclarer
{
    /// <summary>Declares all Parties of a treaty.</summary>
    public static void Declare(ImmutableArray<SyntaxTree> trees, BindingScope scope)
    {
        foreach (var header in trees.SelectMany(tree => tree.GetRoot().Headers))
        {
            foreach (var name in header.ChildNodes().OfType<UnreadableSentenceSyntax>().SelectMany(Words.Names)) scope.Names.UnreadParties.Add(name);
            foreach (var party in header.Items.OfType<PartiesDeclarationSyntax>().SelectMany(list => list.Parties)) Declare(party, scope);
        }
    }

    private static void Declare(PartyDeclarationSyntax declaration, BindingScope scope)
    {
        if (declaration.Name.IsMissing) return;
        if (WorkingPapers.Are(declaration.SyntaxTree))
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, declaration.Location);
            return;
        }

        var party = new PartySymbol(Words.Of(declaration.Name), [.. declaration.Aliases.Select(Words.Of)], declaration.Location);
        scope.Names.Declare(party, out var taken);
        scope.Declarations[declaration] = party;
        if (taken is not null) scope.Diagnostics.Report(BindingDiagnostics.DuplicateParty, declaration.Location, taken);
    }
}
