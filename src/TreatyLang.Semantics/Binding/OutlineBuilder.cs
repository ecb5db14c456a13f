using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Walks the text once and gives each sentence its legal address.</summary>
internal sealed class OutlineBuilder(DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<ArticleEntry>.Builder _articles = ImmutableArray.CreateBuilder<ArticleEntry>();
    private readonly ImmutableArray<SentencePlace>.Builder _sentences = ImmutableArray.CreateBuilder<SentencePlace>();
    private readonly Dictionary<(int Instrument, string Number), ArticleEntry> _numbers = [];
    private readonly HashSet<string> _names = [];
    private int _instrument = -1;
    private string _title = "";
    private string _suffix = "";

    /// <summary>The outline of the treaty and its working papers.</summary>
    public Outline Build(ImmutableArray<SyntaxTree> trees)
    {
        foreach (var tree in trees)
        {
            _instrument++;
            foreach (var segment in tree.GetRoot().ChildNodes())
            {
                if (segment is HeaderSyntax header) AddHeader(header);
                else if (segment is ArticleSyntax article) AddArticle(article, WorkingPapers.Are(tree));
            }
        }

        return new Outline(_title, _articles.ToImmutable(), _sentences.ToImmutable(), _numbers);
    }

    private void AddHeader(HeaderSyntax header)
    {
        if (header.Title is not { } mark || WorkingPapers.Are(header.SyntaxTree)) return;
        var title = Heading.Text(mark);
        if (_title == "")
        {
            _title = title;
            return;
        }

        // Articles of a protocol or an annex bear its name, so that addresses stay unique.
        _instrument++;
        _suffix = $" of the {title}";
    }

    private void AddArticle(ArticleSyntax article, bool isPaper)
    {
        var heading = Heading.Text(article.Heading);
        var number = Heading.ArticleNumber(heading);
        var name = number is null ? heading.TrimEnd('.') : $"Article {number}";
        if (!isPaper) name += _suffix;
        if (name == "") diagnostics.Report(BindingDiagnostics.EmptyHeading, article.Heading.Location);
        var unique = name;
        for (var count = 2; !_names.Add(unique); count++) unique = $"{name} [{count}]";
        var entry = new ArticleEntry(new TextUnit(unique, []), _instrument, number is not null, isPaper, article.Heading);
        _articles.Add(entry);
        if (unique != name)
        {
            diagnostics.Report(number is null ? BindingDiagnostics.DuplicateHeading : BindingDiagnostics.DuplicateArticle, article.Heading.Location, name);
        }
        else if (number is not null)
        {
            _numbers.Add((_instrument, number), entry);
        }

        AddBody(article, entry, entry.Unit);
    }

    // What no sentence form begins stands directly in its article or paragraph, as an unreadable sentence.
    private void AddBody(SyntaxNode body, ArticleEntry article, TextUnit unit)
    {
        foreach (var part in body.ChildNodes())
        {
            if (part is ParagraphSyntax paragraph) AddParagraph(paragraph, article);
            else if (part is SectionSyntax or QuotationSyntax or TableSyntax) AddBody(part, article, unit);
            else if (part is TextRunSyntax run) AddRun(run, article, unit);
            else if (part is SentenceSyntax sentence) AddSentence(sentence, article, unit);
        }
    }

    private void AddParagraph(ParagraphSyntax paragraph, ArticleEntry article)
    {
        var label = paragraph.Mark.Text.Trim().TrimEnd('.').TrimEnd('\\');
        var previous = article.Unit.Children.LastOrDefault()?.Label ?? "";
        var unit = AddUnit(article.Unit, label, paragraph.Mark);
        if (Numbering.IsOutOfOrder(previous, label))
        {
            diagnostics.Report(BindingDiagnostics.ParagraphOrder, paragraph.Mark.Location, label, previous);
        }

        AddBody(paragraph, article, unit);
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
        if (isDuplicate) diagnostics.Report(BindingDiagnostics.DuplicateAddress, mark.Location, $"{parent.Address}({label})");
        return unit;
    }

    private static string Label(SyntaxToken mark) => mark.Text.Trim().Trim('(', ')');
}
