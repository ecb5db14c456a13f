using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>The places of a text that are in square brackets.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">The places in the order of the text; those inside an alternative come after the place around them.</param>
/// <param name="Unpaired">The brackets without a partner.</param>
public sealed record BracketedText(SourceText Text, ImmutableArray<BracketPlace> Places, ImmutableArray<TextSpan> Unpaired)
{
    /// <summary>Finds the places of a text.</summary>
    public static BracketedText Of(SourceText text) => BracketScanner.Scan(text);

    /// <summary>The places that count under a choice, because the alternatives around them are chosen.</summary>
    /// <param name="choice">The choice.</param>
    public IEnumerable<int> Active(BracketChoice choice)
    {
        var hidden = 0;
        var around = new Stack<int>();
        for (var place = 0; place < Places.Length; place++)
        {
            var span = Places[place].Span;
            if (span.End <= hidden) continue;
            while (around.TryPeek(out var outer) && Places[outer].Span.End <= span.Start) around.Pop();
            if (around.TryPeek(out var inside) && !Chosen(inside, choice).Content.Contains(span))
            {
                hidden = span.End;
                continue;
            }

            around.Push(place);
            yield return place;
        }
    }

    /// <summary>What a choice takes at a place.</summary>
    /// <param name="place">The index of the place.</param>
    /// <param name="choice">The choice.</param>
    public BracketAlternative Chosen(int place, BracketChoice choice) =>
        Places[place].Alternatives[Math.Min(choice[place], Places[place].Alternatives.Length - 1)];

    /// <summary>The text with blanks for the brackets and for what is not chosen, so that every position stays what it is.</summary>
    internal string Masked(BracketChoice choice)
    {
        var original = Text.ToString();
        if (Places.IsEmpty && Unpaired.IsEmpty) return original;
        var masked = original.ToCharArray();
        foreach (var bracket in Unpaired) masked[bracket.Start] = ' ';
        foreach (var place in Active(choice))
        {
            var (span, content) = (Places[place].Span, Chosen(place, choice).Content);
            if (content.IsEmpty && IsRow(original, span)) BlankLineBreak(masked, span.Start - 1);
            for (var i = span.Start; i < span.End; i++)
            {
                // A heading stands at the start of a line even where a bracket, with or without the name of a delegation, opens before it.
                if (!content.Contains(new TextSpan(i, 1))) masked[i] = i + 1 == content.Start && original[i + 1] == '#' && IsBlankSoFar(masked.AsSpan(0, i)) ? '\n' : ' ';
            }
        }

        return new string(masked);
    }

    private static void BlankLineBreak(char[] masked, int position)
    {
        if (masked[position] == '\n' && position > 0 && masked[position - 1] == '\r') masked[position - 1] = ' ';
        masked[position] = ' ';
    }

    // The row of a table: the line of one that is left out would else cut the table in two.
    private static bool IsRow(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '\r' or '\n' && text.AsSpan(span.Start + 1, span.Length - 1).TrimStart().StartsWith("|");

    private static bool IsBlankSoFar(ReadOnlySpan<char> text) => text.TrimEnd(" \t") is [] or [.., '\r' or '\n'];
}
