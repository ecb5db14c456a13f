using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Finds the tables of a treaty and what stands in them.</summary>
internal sealed class TableBinder(BindingScope scope)
{
    private readonly Dictionary<string, TableSyntax> _tables = [];

    /// <summary>Declares the tables that an article contains.</summary>
    public void Declare(IEnumerable<SyntaxTree> trees)
    {
        foreach (var table in trees.SelectMany(tree => tree.GetRoot().ChildNodes().OfType<ArticleSyntax>()).SelectMany(article => article.Blocks).OfType<TableSyntax>())
        {
            if (TableReader.Name(table) is not { } name) scope.Diagnostics.Report(ItemDiagnostics.TableWithoutName, table.Grid.Location);
            else if (!_tables.TryAdd(Words.Collapse(name.Text), table)) scope.Diagnostics.Report(ItemDiagnostics.TableTwice, name.Location, name.Text);
        }
    }

    /// <summary>The numbers in the column of a term, by Party; null after a diagnostic.</summary>
    public ImmutableDictionary<PartySymbol, Rational>? Column(TermReferenceSyntax table, string name, string plural)
    {
        if (Rows(table) is not { } rows) return null;
        var column = rows.IsEmpty ? -1 : rows[0].ToList().FindIndex(cell => cell.Text == name || cell.Text == plural);
        if (column < 1)
        {
            scope.Diagnostics.Report(ItemDiagnostics.NoColumn, table.Location, Words.Of(table), name);
            return null;
        }

        var numbers = ImmutableDictionary.CreateBuilder<PartySymbol, Rational>();
        foreach (var row in rows[1..])
        {
            if (Owners(row[0]) is not { } owners) return null;
            if (column >= row.Length || row[column].Text is "" or "-" or "–" or "—") continue;
            if (scope.Numbers.Number(row[column].Text, row[column].Location) is not { } number) return null;
            foreach (var owner in owners)
            {
                if (numbers.TryAdd(owner, number)) continue;
                scope.Diagnostics.Report(ItemDiagnostics.NumberTwice, row[0].Location, name, owner.Name);
                return null;
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>The Parties that a table names at the beginning of its rows, in order of declaration; null after a diagnostic.</summary>
    public ImmutableArray<PartySymbol>? Named(TermReferenceSyntax table)
    {
        if (Rows(table) is not { } rows) return null;
        var named = new HashSet<PartySymbol>();
        foreach (var row in rows.Skip(1))
        {
            if (Owners(row[0]) is not { } owners) return null;
            named.UnionWith(owners);
        }

        return [.. scope.Names.Parties.Where(named.Contains)];
    }

    private ImmutableArray<ImmutableArray<TableCell>>? Rows(TermReferenceSyntax reference)
    {
        if (reference.IsMissing) return null;
        if (_tables.TryGetValue(Words.Of(reference), out var table)) return TableReader.Rows(table);
        scope.Diagnostics.Report(ItemDiagnostics.NoTable, reference.Location, Words.Of(reference));
        return null;
    }

    // A row stands for a Party, or for each member of a group: "Article 5 Parties".
    private IEnumerable<PartySymbol>? Owners(TableCell cell)
    {
        var name = cell.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? cell.Text[4..] : cell.Text;
        if (scope.Names.FindParty(name) is { } party) return [party];
        if (scope.Names.FindTerm(name) is { } term && scope.Definitions.Resolve(term) is GroupSymbol group)
        {
            term.IsUsed = true;
            return group.Members;
        }

        scope.Diagnostics.Report(ItemDiagnostics.RowOfNoParty, cell.Location, cell.Text);
        return null;
    }
}
