using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Declares the Parties that the headers name.</summary>
internal static class PartyDeclarer
{
    /// <summary>Declares all Parties of a treaty.</summary>
    public static void Declare(ImmutableArray<SyntaxTree> trees, BindingScope scope)
    {
        foreach (var instrument in scope.Outline.Instruments) DeclareAll(instrument.Headers, instrument, scope);
        foreach (var papers in trees.Where(WorkingPapers.Are))
        {
            foreach (var party in Declarations(papers.GetRoot().Headers)) scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, party.Location);
        }
    }

    private static void DeclareAll(ImmutableArray<HeaderSyntax> headers, InstrumentEntry instrument, BindingScope scope)
    {
        foreach (var name in headers.SelectMany(header => header.ChildNodes()).OfType<UnreadableSentenceSyntax>().SelectMany(Words.Names)) scope.Names.UnreadParties.Add(name);
        foreach (var party in Declarations(headers)) Declare(party, instrument, scope);
    }

    private static IEnumerable<PartyDeclarationSyntax> Declarations(ImmutableArray<HeaderSyntax> headers) =>
        headers.SelectMany(header => header.Items).OfType<PartiesDeclarationSyntax>().SelectMany(list => list.Parties).Where(party => !party.Name.IsMissing);

    private static void Declare(PartyDeclarationSyntax declaration, InstrumentEntry instrument, BindingScope scope)
    {
        var party = new PartySymbol(Words.Of(declaration.Name), [.. declaration.Aliases.Select(Words.Of)], declaration.Location);
        if (instrument.Index > 0 && Known(party, scope) is { } known && !instrument.Parties.Contains(known))
        {
            // A protocol names the Parties of the treaty again.
            instrument.Parties.Add(known);
            scope.Declarations[declaration] = known;
            return;
        }

        scope.Names.Declare(party, out var taken);
        instrument.Parties.Add(party);
        scope.Declarations[declaration] = party;
        if (taken is not null) scope.Diagnostics.Report(BindingDiagnostics.DuplicateParty, declaration.Location, taken);
    }

    private static PartySymbol? Known(PartySymbol party, BindingScope scope) =>
        scope.Names.Parties.FirstOrDefault(known => known.FullName == party.FullName || known.Aliases.Contains(party.FullName));
}
