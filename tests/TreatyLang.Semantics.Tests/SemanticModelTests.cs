using TreatyLang.Syntax;
using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Semantics.Tests;

/// <summary>What an editor asks: which symbol a name has, which clauses a sentence makes, where a reference leads.</summary>
public sealed class SemanticModelTests
{
    private const string Text = """
        # Treaty

        Parties: Utopia (UTO); Arcadia (ARC).

        ## Article I

        "Launcher" means a holding, counted in launchers.

        ## Article II

        1. Each Party shall hold no more than 700 Launchers.

        2. Notwithstanding paragraph 1, UTO may hold up to 50 additional Launchers.

        3. Each Party shall hold:

        (a) at least 10 Launchers;

        (b) no more than 900 Launchers.

        """;

    private readonly Compilation _compilation = BindingCheck.Compile(Text);

    private SyntaxTree Tree => _compilation.SyntaxTrees[0];

    private SemanticModel Model => _compilation.GetSemanticModel(Tree);

    [Fact]
    public void ANameHasTheSymbolThatItsDefinitionDeclares()
    {
        var use = Nodes<TermReferenceSyntax>().First(name => name.ToString() == "Launchers");
        var declared = Model.GetDeclaredSymbol(Nodes<HoldingDefinitionSyntax>().Single());
        Assert.IsType<HoldingSymbol>(declared);
        Assert.Same(declared, Model.GetSymbol(use));
        Assert.Same(declared, Model.GetDeclaredSymbol(Nodes<DefinedTermSyntax>().Single()));
    }

    [Fact]
    public void AShortNameHasTheSymbolOfItsParty()
    {
        var declared = Model.GetDeclaredSymbol(Nodes<PartyDeclarationSyntax>().First());
        Assert.Equal("UTO", Assert.IsType<PartySymbol>(declared).Name);
        Assert.Same(declared, Model.GetSymbol(Nodes<TermReferenceSyntax>().First(name => name.ToString() == "UTO")));
    }

    [Fact]
    public void ANodeThatNamesNothingHasNoSymbol()
    {
        Assert.Null(Model.GetSymbol(Nodes<NormSyntax>().First()));
        Assert.Null(Model.GetDeclaredSymbol(Nodes<NormSyntax>().First()));
    }

    [Fact]
    public void AWordHasTheClauseOfItsSentence() =>
        Assert.Equal("Article II(1)", Assert.Single(Model.GetClauses(Nodes<AmountSyntax>().First())).Address.ToString());

    [Fact]
    public void AListHasTheClausesOfItsItems() => Assert.Equal(
        ["Article II(3)(a)", "Article II(3)(b)"], Model.GetClauses(Nodes<NormSentenceSyntax>().Last()).Select(clause => clause.Address.ToString()));

    [Fact]
    public void AnArticleHasTheClausesInIt() =>
        Assert.Equal(4, Model.GetClauses(Tree.GetRoot().Articles[1]).Length);

    [Fact]
    public void AReferenceLeadsToItsClauses() => Assert.Equal(
        ["Article II(1)"], Model.GetReferencedClauses(Nodes<ReferenceSyntax>().Single()).Select(clause => clause.Address.ToString()));

    [Fact]
    public void AReferenceThatLeadsNowhereHasNone()
    {
        var compilation = BindingCheck.Compile(Text.Replace("paragraph 1,", "paragraph 9,", StringComparison.Ordinal));
        var tree = compilation.SyntaxTrees[0];
        Assert.Empty(compilation.GetSemanticModel(tree).GetReferencedClauses(tree.GetRoot().DescendantNodes().OfType<ReferenceSyntax>().Single()));
    }

    [Fact]
    public void AnExchangedTreeChangesTheMeaningOfTheNewCompilationAlone()
    {
        var edited = Tree.WithChangedText(SourceText.From(Text.Replace("700", "600", StringComparison.Ordinal), BindingCheck.TreatyPath));
        var changed = _compilation.ReplaceSyntaxTree(Tree, edited);
        Assert.Equal("600", Limit(changed));
        Assert.Equal("700", Limit(_compilation));
        Assert.Same(edited, changed.SyntaxTrees[0]);
    }

    [Fact]
    public void WorkingPapersCanBeExchangedBesideTheirTreaty()
    {
        var compilation = BindingCheck.Compile(Text, "## Facts\n\nUTO holds 5 Launchers.\n");
        var papers = compilation.SyntaxTrees[1];
        var changed = compilation.ReplaceSyntaxTree(papers, papers.WithChangedText(SourceText.From("## Facts\n\nUTO holds 6 Launchers.\n", papers.Text.Path)));
        Assert.Same(compilation.SyntaxTrees[0], changed.SyntaxTrees[0]);
        Assert.Equal("6", Assert.IsType<HoldingFact>(changed.Treaty.Clauses[^1]).Amount.ToString());
    }

    [Fact]
    public void AForeignTreeIsRefused()
    {
        var foreign = SyntaxTree.ParseText(SourceText.From(Text, BindingCheck.TreatyPath));
        Assert.Throws<ArgumentException>(() => _compilation.ReplaceSyntaxTree(foreign, Tree));
        Assert.Throws<ArgumentException>(() => _compilation.GetSemanticModel(foreign));
    }

    private static string Limit(Compilation compilation) => compilation.Treaty.Clauses.OfType<LimitClause>().First().Amount.For([]).ToString();

    private IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree.GetRoot().DescendantNodes().OfType<T>();
}
