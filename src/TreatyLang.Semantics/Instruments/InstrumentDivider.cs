using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>Divides the texts of a treaty into its instruments: each title opens one, and so does each file.</summary>
internal sealed class InstrumentDivider(DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<InstrumentEntry>.Builder _instruments = ImmutableArray.CreateBuilder<InstrumentEntry>();

    /// <summary>The instruments in source order, each with the headers and articles of its text; none for working papers alone.</summary>
    public ImmutableArray<(InstrumentEntry Instrument, ImmutableArray<SyntaxNode> Segments)> Divide(IEnumerable<SyntaxTree> texts)
    {
        var result = ImmutableArray.CreateBuilder<(InstrumentEntry, ImmutableArray<SyntaxNode>)>();
        foreach (var tree in texts)
        {
            var segments = ImmutableArray.CreateBuilder<SyntaxNode>();
            foreach (var segment in tree.GetRoot().ChildNodes())
            {
                if (segment is HeaderSyntax { Title: not null } && segments.Any(IsMoreThanBlank))
                {
                    result.Add((Create(segments), segments.DrainToImmutable()));
                }

                segments.Add(segment);
            }

            result.Add((Create(segments), segments.DrainToImmutable()));
        }

        return result.DrainToImmutable();
    }

    private static bool IsMoreThanBlank(SyntaxNode segment) => segment is not HeaderSyntax { Title: null, Items.IsEmpty: true, Paragraphs.IsEmpty: true };

    private InstrumentEntry Create(IReadOnlyList<SyntaxNode> segments)
    {
        var mark = segments.OfType<HeaderSyntax>().Select(header => header.Title).FirstOrDefault(title => title is not null);
        var start = new Location(segments[0].SyntaxTree.Text, new TextSpan(0, 0));
        var title = new InstrumentTitle(mark is null ? "" : Heading.Text(mark));
        var index = _instruments.Count;
        if (mark is null && index > 0) diagnostics.Report(BindingDiagnostics.NoTitle, start);
        var citation = index == 0 ? "" : title.Citation;
        if (index > 0 && _instruments.Any(other => other.Title.Citation == citation))
        {
            diagnostics.Report(InstrumentDiagnostics.DuplicateInstrument, mark?.Location ?? start, citation);
            citation += $" [{index + 1}]";
        }

        var instrument = new InstrumentEntry(index, title, citation, mark?.Location ?? start)
        {
            Headers = [.. segments.OfType<HeaderSyntax>()],
            NumbersRunOn = NumbersRunOn(segments),
        };
        _instruments.Add(instrument);
        return instrument;
    }

    // Paragraph 36 under a heading without a number counts on from the heading before it.
    private static bool NumbersRunOn(IReadOnlyList<SyntaxNode> segments) =>
        segments.OfType<HeaderSyntax>().Any(header => !header.Paragraphs.IsEmpty)
        || segments.OfType<ArticleSyntax>().Where(article => Heading.Number(Heading.Text(article.Heading)) is null)
            .Select(article => article.Blocks.OfType<ParagraphSyntax>().FirstOrDefault())
            .Any(paragraph => paragraph is not null && Numbering.Leading(Numbering.Label(paragraph.Mark)) > 1);
}
