using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Walks the text once and gives each sentence its legal address.</summary>
internal sealed class OutlineBuilder(DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<ArticleEntry>.Builder _articles = ImmutableArray.CreateBuilder<ArticleEntry>();
    private readonly ImmutableArray<SentencePlace>.Builder _sentences = ImmutableArray.CreateBuilder<SentencePlace>();
    private readonly HashSet<(string Instrument, string Name)> _names = [];

    /// <summary>The outline of the treaty and its working papers.</summary>
    public Outline Build(ImmutableArray<SyntaxTree> trees)
    {
        var parts = new InstrumentDivider(diagnostics).Divide(trees.Where(tree => !WorkingPapers.Are(tree)));
        foreach (var (instrument, segments) in parts)
        {
            foreach (var segment in segments)
            {
                if (segment is HeaderSyntax header) AddHeader(header, instrument);
                else if (segment is ArticleSyntax article) AddArticle(article, instrument, false);
            }
        }

        ImmutableArray<InstrumentEntry> instruments = [.. parts.Select(part => part.Instrument)];
        foreach (var tree in trees.Where(WorkingPapers.Are))
        {
            // Working papers speak about the instrument beside which they stand, or else about the treaty.
            var owner = instruments.FirstOrDefault(instrument => WorkingPapers.AreOf(tree, instrument.Location.Path)) ?? instruments.FirstOrDefault() ?? Nothing(tree);
            foreach (var article in tree.GetRoot().Articles) AddArticle(article, owner, true);
        }

        return new Outline(instruments.FirstOrDefault()?.Title.Text ?? "", instruments, _articles.ToImmutable(), _sentences.ToImmutable());
    }

    private static InstrumentEntry Nothing(SyntaxTree tree) =>
        new(0, new InstrumentTitle(""), "", tree.GetRoot().Location) { Headers = [], NumbersRunOn = false };

    private void AddHeader(HeaderSyntax header, InstrumentEntry instrument)
    {
        foreach (var paragraph in header.Paragraphs)
        {
            var entry = new ArticleEntry(instrument.Root, instrument, false, false, header.Title ?? paragraph.Mark);
            AddParagraph(paragraph, paragraph.Mark, entry, instrument.Root);
        }
    }

    private void AddArticle(ArticleSyntax article, InstrumentEntry instrument, bool isPaper)
    {
        var heading = Heading.Text(article.Heading);
        var number = Heading.Number(heading);
        var name = number ?? heading.TrimEnd('.');
        if (name == "") diagnostics.Report(BindingDiagnostics.EmptyHeading, article.Heading.Location);
        var unique = name;
        var citation = instrument.Root.Address.Instrument;
        for (var count = 2; !_names.Add((citation, unique)); count++) unique = $"{name} [{count}]";
        var unit = TextUnit.Article(unique, citation);
        if (unique != name)
        {
            diagnostics.Report(number is null ? BindingDiagnostics.DuplicateHeading : BindingDiagnostics.DuplicateArticle, article.Heading.Location, name);
        }
        else if (number is not null && !isPaper)
        {
            instrument.Numbers.Add(number, unit);
        }

        if (!isPaper) instrument.Articles.Add(unit);
        var entry = new ArticleEntry(unit, instrument, number is not null, isPaper, article.Heading);
        _articles.Add(entry);
        AddBody(article, entry, number is null && instrument.NumbersRunOn && !isPaper ? instrument.Root : unit);
    }

    // What no sentence form begins stands directly in its article or paragraph, as an unreadable sentence.
    private void AddBody(SyntaxNode body, ArticleEntry article, TextUnit paragraphs)
    {
        foreach (var part in body.ChildNodes())
        {
            if (part is SectionSyntax section) paragraphs = Section(section, article, paragraphs);
            if (part is ParagraphSyntax paragraph) AddParagraph(paragraph, paragraph.Mark, article, paragraphs);
            else if (part is SectionSyntax or QuotationSyntax or TableSyntax) AddUnder(part, article, SentencesOf(article, paragraphs), paragraphs);
            else if (part is TextRunSyntax run) AddRun(run, article, SentencesOf(article, paragraphs));
            else if (part is SentenceSyntax sentence) AddSentence(sentence, article, SentencesOf(article, paragraphs));
        }
    }

    // Sentences that stand in no paragraph belong to their heading, even where the paragraphs do not.
    private static TextUnit SentencesOf(ArticleEntry article, TextUnit paragraphs) => paragraphs == article.Instrument.Root ? article.Unit : paragraphs;

    private void AddUnder(SyntaxNode part, ArticleEntry article, TextUnit unit, TextUnit paragraphs)
    {
        foreach (var inner in part.ChildNodes())
        {
            if (inner is TextRunSyntax run) AddRun(run, article, unit);
            else if (inner is SentenceSyntax sentence) AddSentence(sentence, article, unit);
            else if (inner is ParagraphSyntax paragraph) AddParagraph(paragraph, paragraph.Mark, article, paragraphs);
        }
    }

    private TextUnit Section(SectionSyntax section, ArticleEntry article, TextUnit paragraphs)
    {
        if (article.IsPaper || Heading.Number(Heading.Text(section.Heading)) is not { } number || !number.StartsWith("Section ", StringComparison.Ordinal)) return paragraphs;
        var name = $"{article.Unit.Address.Article}, {number}";
        if (_names.Add((article.Unit.Address.Instrument, name)))
        {
            var unit = TextUnit.Article(name, article.Unit.Address.Instrument);
            article.Unit.Sections.Add(unit);
            return unit;
        }

        diagnostics.Report(BindingDiagnostics.DuplicateHeading, section.Heading.Location, name);
        return paragraphs;
    }

    private void AddParagraph(SyntaxNode paragraph, SyntaxToken mark, ArticleEntry article, TextUnit holder)
    {
        var label = Numbering.Label(mark);
        var previous = holder.Children.LastOrDefault()?.Label ?? "";
        var unit = AddUnit(holder, label, mark);
        if (Numbering.IsOutOfOrder(previous, label))
        {
            diagnostics.Report(BindingDiagnostics.ParagraphOrder, mark.Location, label, previous == "" ? "the heading" : $"paragraph {previous}");
        }

        AddUnder(paragraph, article, unit, holder);
    }

    private void AddRun(TextRunSyntax run, ArticleEntry article, TextUnit unit)
    {
        TextUnit? outer = null;
        foreach (var part in run.ChildNodes())
        {
            if (part is SentenceSyntax sentence) AddSentence(sentence, article, unit);
            if (part is not LetteredParagraphSyntax letter) continue;
            var label = Label(letter.Mark);
            var parent = outer is not null && Numbering.IsNested(label, outer) ? outer : unit;
            var child = AddUnit(parent, label, letter.Mark);
            if (parent == unit) outer = child;
            foreach (var inner in letter.ChildNodes().OfType<SentenceSyntax>()) AddSentence(inner, article, child);
        }
    }

    private void AddSentence(SentenceSyntax sentence, ArticleEntry article, TextUnit unit)
    {
        unit.Sentences++;
        _sentences.Add(new SentencePlace(sentence, article, unit, unit.Sentences));
        if (sentence is NormSentenceSyntax norm) AddItems(norm.Norm, unit);
        else if (sentence is UnreadableSentenceSyntax) AddUnreadItems(sentence, unit);
    }

    private void AddItems(NormSyntax norm, TextUnit unit)
    {
        ImmutableArray<SyntaxToken> marks = norm switch
        {
            AmountListNormSyntax list => [.. list.Items.Select(item => item.Mark)],
            PartyNormSyntax { Action: QuantityListActionSyntax list } => [.. list.Items.Select(item => item.Mark)],
            PartyNormSyntax { Action: OperandListActionSyntax list } => [.. list.Items.Select(item => item.Mark)],
            PartyNormSyntax { Action: ActionListActionSyntax list } => [.. list.Items.Select(item => item.Mark)],
            _ => [],
        };
        foreach (var mark in marks) AddUnit(unit, Label(mark), mark);
    }

    // Others may refer to the items of a sentence that cannot be read.
    private static void AddUnreadItems(SentenceSyntax sentence, TextUnit unit)
    {
        foreach (var mark in sentence.DescendantTokens().Where(token => token.Kind == SyntaxKind.LetterMarkToken)) unit.Add(Label(mark), out _);
    }

    private TextUnit AddUnit(TextUnit parent, string label, SyntaxToken mark)
    {
        var unit = parent.Add(label, out var isDuplicate);
        if (isDuplicate) diagnostics.Report(BindingDiagnostics.DuplicateAddress, mark.Location, parent.AddressOf(label).ToString());
        return unit;
    }

    private static string Label(SyntaxToken mark) => mark.Text.Trim().Trim('(', ')');
}
